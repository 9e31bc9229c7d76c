import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { MailStatus } from "@/lib/db/generated/enums";
import { mailStatusLabels } from "@/lib/mail-status";

const TONES = {
  QUEUED: "info",
  SENT: "success",
  FAILED: "error",
  CANCELLED: "neutral",
} as const satisfies Record<MailStatus, Tone>;

type MailStatusTagProps = { readonly status: MailStatus };

export function MailStatusTag({ status }: MailStatusTagProps) {
  return <StatusBadge tone={TONES[status]}>{mailStatusLabels[status]}</StatusBadge>;
}
