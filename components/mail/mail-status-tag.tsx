import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { MailStatus } from "@/lib/db/generated/enums";

const STATUSES = {
  QUEUED: { label: "送信待ち", tone: "info" },
  SENT: { label: "送信済み", tone: "success" },
  FAILED: { label: "送信できず", tone: "error" },
  CANCELLED: { label: "取りやめ", tone: "neutral" },
} as const satisfies Record<MailStatus, { label: string; tone: Tone }>;

export function mailStatusLabel(status: MailStatus): string {
  return STATUSES[status].label;
}

type MailStatusTagProps = { readonly status: MailStatus };

export function MailStatusTag({ status }: MailStatusTagProps) {
  const { label, tone } = STATUSES[status];
  return <StatusBadge tone={tone}>{label}</StatusBadge>;
}
