import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { statusLabels } from "@/lib/declarations/labels";

const TONES = {
  SUBMITTED: "info",
  IN_REVIEW: "info",
  RETURNED: "warning",
  ACCEPTED: "info",
  PUBLISHED: "success",
  CHANGE_SUBMITTED: "info",
  CHANGE_RETURNED: "warning",
  SUSPENDED: "error",
  EXPIRED: "neutral",
  REFUSED: "neutral",
  WITHDRAWN: "neutral",
  CANCELLED: "neutral",
} as const satisfies Record<DeclarationStatus, Tone>;

type StatusTagProps = { readonly status: DeclarationStatus };

export function StatusTag({ status }: StatusTagProps) {
  return <StatusBadge tone={TONES[status]}>{statusLabels[status]}</StatusBadge>;
}
