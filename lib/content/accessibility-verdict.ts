import type { AccessibilityData, CriterionResult } from "./accessibility-schema";

export type Verdict = "met" | "failed" | "absent" | "doubtful" | "unverified";

/**
 * Only a person can say that a criterion is met. What a check finds casts doubt on every criterion that the check looks at:
 * which of them it is about, a person has to say too.
 */
export function verdictOf({ faults, human: { result } }: CriterionResult): Verdict {
  if (result === "failed") return "failed";
  if (faults > 0) return "doubtful";
  return result === "pending" ? "unverified" : result;
}

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: "適合",
  failed: "不適合",
  absent: "適合（該当するものがない）",
  doubtful: "未確認（自動の検査で問題が見つかっています）",
  unverified: "未確認（人による確認が残っています）",
};

type Look = Pick<AccessibilityData["checks"][number], "name" | "kind" | "looks">;

/** What the machine has to say of a criterion. A check that was not made in this run has found nothing either, and does not count. */
export function wordsOfMachine(
  { checks, faults }: Pick<CriterionResult, "checks" | "faults">,
  all: readonly Look[],
): string {
  if (checks.length === 0) return "できない";
  if (faults > 0) return `${faults}か所に問題`;
  const made = all.filter(({ name, kind, looks }) => checks.includes(name) && (kind === "source" || looks > 0));
  if (made.length === 0) return "今回は見ていない";
  const part = made.length < checks.length ? `検査${checks.length}種のうち${made.length}種` : `検査${made.length}種`;
  return `問題なし（${part}）`;
}
