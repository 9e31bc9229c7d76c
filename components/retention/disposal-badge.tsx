import { StatusBadge } from "@/components/ui/status-badge";
import type { DisposalState } from "@/lib/retention/state";

const STATES = {
  open: { words: "承認待ち", tone: "warning" },
  approved: { words: "消去中", tone: "info" },
  refused: { words: "却下", tone: "neutral" },
  done: { words: "完了", tone: "success" },
} as const satisfies Record<DisposalState, { words: string; tone: "warning" | "info" | "neutral" | "success" }>;

type DisposalBadgeProps = { readonly state: DisposalState };

export function DisposalBadge({ state }: DisposalBadgeProps) {
  return <StatusBadge tone={STATES[state].tone}>{STATES[state].words}</StatusBadge>;
}
