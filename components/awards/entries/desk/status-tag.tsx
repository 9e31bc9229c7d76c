import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { arrivalLabels, entryStatusLabels } from "@/lib/awards/entries/labels";
import type { AwardArrival, AwardEntryStatus } from "@/lib/db/generated/enums";

const TONES = {
  SUBMITTED: "info",
  IN_CHECK: "info",
  RETURNED: "warning",
  ELIGIBLE_PROPOSED: "warning",
  INELIGIBLE_PROPOSED: "warning",
  ELIGIBLE: "success",
  INELIGIBLE: "error",
  WITHDRAWN: "neutral",
} as const satisfies Record<AwardEntryStatus, Tone>;

type StatusTagProps = { readonly status: AwardEntryStatus };

export function StatusTag({ status }: StatusTagProps) {
  return <StatusBadge tone={TONES[status]}>{entryStatusLabels[status]}</StatusBadge>;
}

type ArrivalTagProps = { readonly arrival: AwardArrival };

/** What was taken after the common deadline is said wherever it is listed. */
export function ArrivalTag({ arrival }: ArrivalTagProps) {
  return arrival === "IN_TIME" ? null : <StatusBadge tone="warning">{arrivalLabels[arrival]}</StatusBadge>;
}
