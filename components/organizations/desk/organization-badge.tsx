import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { OrganizationStatus } from "@/lib/db/generated/enums";
import { organizationStatusLabels } from "@/lib/organizations/labels";

const tones = {
  PENDING: "warning",
  ACTIVE: "success",
  MERGED: "neutral",
  CLOSED: "neutral",
  REFUSED: "neutral",
} as const satisfies Record<OrganizationStatus, Tone>;

type OrganizationBadgeProps = { readonly status: OrganizationStatus };

export function OrganizationBadge({ status }: OrganizationBadgeProps) {
  return <StatusBadge tone={tones[status]}>{organizationStatusLabels[status]}</StatusBadge>;
}
