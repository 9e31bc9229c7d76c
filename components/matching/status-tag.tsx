import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { IntroductionStatus, MatchSide } from "@/lib/db/generated/enums";
import { sideStatus, statusLabels } from "@/lib/matching/labels";

const TONES = {
  DRAFT: "neutral",
  PROPOSED: "info",
  OFFERED: "info",
  INTRODUCED: "success",
  DECLINED: "neutral",
  EXPIRED: "warning",
  WITHDRAWN: "neutral",
} as const satisfies Record<IntroductionStatus, Tone>;

type StatusTagProps = { readonly status: IntroductionStatus };

export function StatusTag({ status }: StatusTagProps) {
  return <StatusBadge tone={TONES[status]}>{statusLabels[status]}</StatusBadge>;
}

type SideTagProps = StatusTagProps & { readonly side: MatchSide };

/** As one of the sides reads it: whoever has to answer sees that at a glance. */
export function SideTag({ status, side }: SideTagProps) {
  const isOwnTurn = status === (side === "ASKER" ? "PROPOSED" : "OFFERED");
  return <StatusBadge tone={isOwnTurn ? "warning" : TONES[status]}>{sideStatus[side][status].label}</StatusBadge>;
}
