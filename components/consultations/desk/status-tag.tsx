import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { statusLabels } from "@/lib/consultations/labels";
import type { ConsultationStatus } from "@/lib/db/generated/enums";

const TONES = {
  RECEIVED: "info",
  ASSIGNED: "info",
  IN_PROGRESS: "info",
  AWAITING_REPLY: "warning",
  ANSWERED: "success",
  CLOSED: "neutral",
  WITHDRAWN: "neutral",
  MERGED: "neutral",
} as const satisfies Record<ConsultationStatus, Tone>;

type StatusTagProps = { readonly status: ConsultationStatus };

export function StatusTag({ status }: StatusTagProps) {
  return <StatusBadge tone={TONES[status]}>{statusLabels[status]}</StatusBadge>;
}
