import { toneOf } from "@/components/offices/own/status-words";
import { StatusBadge } from "@/components/ui/status-badge";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { statusLabels } from "@/lib/offices/labels";

type StatusTagProps = { readonly status: OfficeStatus };

export function StatusTag({ status }: StatusTagProps) {
  return <StatusBadge tone={toneOf(status)}>{statusLabels[status]}</StatusBadge>;
}
