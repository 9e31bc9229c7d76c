import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { statusLabels } from "@/lib/bulk-mail/labels";
import type { BulkMailStatus } from "@/lib/db/generated/enums";

const TONES = {
  DRAFT: "info",
  SCHEDULED: "warning",
  SENDING: "warning",
  SENT: "success",
  RECALLED: "neutral",
  DISCARDED: "neutral",
} as const satisfies Record<BulkMailStatus, Tone>;

type LetterStatusProps = { readonly status: BulkMailStatus };

export function LetterStatus({ status }: LetterStatusProps) {
  return <StatusBadge tone={TONES[status]}>{statusLabels[status]}</StatusBadge>;
}
