import type { Tone } from "@/components/ui/tone";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { isIn } from "@/lib/offices/workflow";

const TONES = {
  SUBMITTED: "info",
  IN_REVIEW: "info",
  RETURNED: "warning",
  PUBLISHED: "success",
  CHANGE_SUBMITTED: "info",
  CHANGE_RETURNED: "warning",
  CLOSED: "neutral",
  SUSPENDED: "warning",
  REFUSED: "error",
  WITHDRAWN: "neutral",
  REMOVED: "neutral",
} as const satisfies Record<OfficeStatus, Tone>;

export function toneOf(status: OfficeStatus): Tone {
  return TONES[status];
}

/** Who has to do something now, said to the municipality. */
export function turnOf(status: OfficeStatus): string {
  if (isIn("withOffice", status)) return "事務局";
  if (isIn("withMunicipality", status)) return "この自治体の担当者";
  return isIn("ended", status) ? "手続きは終了しています" : "対応が必要な人はいません";
}
