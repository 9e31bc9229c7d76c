import type { CriterionResult } from "./accessibility-schema";

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
