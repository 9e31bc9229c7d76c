import { StatusBadge } from "@/components/ui/status-badge";
import type { Mark } from "@/lib/awards/assignment/desk/view";

const WORDS = {
  added: { tone: "success", label: "追加" },
  removed: { tone: "warning", label: "外す" },
  kept: null,
} as const;

type PairMarkProps = { readonly mark: Mark };

/** What changes; what stays needs no mark. */
export function PairMark({ mark }: PairMarkProps) {
  const words = WORDS[mark];
  return words === null ? null : <StatusBadge tone={words.tone}>{words.label}</StatusBadge>;
}
