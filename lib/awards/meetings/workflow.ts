import type { AwardMeetingStatus } from "@/lib/db/generated/enums";
import type { Step } from "@/lib/workflow/workflow";
import type { MeetingRelation } from "./permissions";

/** 審査会. What the jury decided stands once a second officer found the record whole; a closed meeting is undone by two alone. */
export const meetingWorkflow = {
  prepare: { from: [], to: "PREPARING", by: ["officer"] },
  convene: { from: ["PREPARING"], to: "CONVENED", by: ["officer"] },
  open: { from: ["CONVENED"], to: "OPEN", by: ["officer"] },
  close: { from: ["OPEN"], to: "CLOSED", by: ["officer"] },
  confirm: { from: ["CLOSED"], to: "CONFIRMED", by: ["second"], needsApproval: true },
  cancel: { from: ["PREPARING", "CONVENED"], to: "CANCELLED", by: ["officer"] },
  annul: { from: ["CLOSED"], to: "CANCELLED", by: ["second"], needsApproval: true },
} as const satisfies Record<string, Step<AwardMeetingStatus, MeetingRelation>>;

export type MeetingAction = keyof typeof meetingWorkflow;
