import type { Tone } from "@/components/ui/tone";
import { isIn } from "@/lib/awards/entries/workflow";
import type { AwardEntryStatus, AwardPartnerStatus } from "@/lib/db/generated/enums";

const TONES = {
  SUBMITTED: "info",
  IN_CHECK: "info",
  RETURNED: "warning",
  ELIGIBLE_PROPOSED: "info",
  INELIGIBLE_PROPOSED: "info",
  ELIGIBLE: "success",
  INELIGIBLE: "error",
  WITHDRAWN: "neutral",
} as const satisfies Record<AwardEntryStatus, Tone>;

export const partnerTones = {
  ASKED: "info",
  CONFIRMED: "success",
  DECLINED: "error",
  DROPPED: "neutral",
} as const satisfies Record<AwardPartnerStatus, Tone>;

export function toneOf(status: AwardEntryStatus): Tone {
  return TONES[status];
}

export const NOBODY = "手続きは終了しています";

/** Who has to do something now, said to the applicant. */
export function turnOf(status: AwardEntryStatus): string {
  if (isIn("withOffice", status)) return "事務局";
  if (isIn("withApplicant", status)) return "この団体の担当者";
  return isIn("judged", status) ? "審査委員" : NOBODY;
}
