import { type CompanyFacts, companyChecks } from "./company-checks";
import { placeChecks } from "./place-checks";
import type { PlaceFacts } from "./place-facts";
import { allOf, type Part } from "./verdict";
import { strengthWeights, type Wish, wishLabels } from "./wishes";

/** One candidate held against the wishes, all of it in words. */
export type Evaluation = {
  /** Conditions that must hold and do not. */
  readonly excludedBy: readonly string[];
  /** 0 to 100: what is known to be met, of all that was wished. */
  readonly score: number;
  readonly met: readonly string[];
  readonly missing: readonly string[];
  /** What to ask before it is proposed, what must hold first. */
  readonly unknown: readonly string[];
};

type Judged = { readonly wish: Wish; readonly parts: readonly Part[] };

export function evaluatePlace(wishes: readonly Wish[], place: PlaceFacts): Evaluation {
  return evaluated(wishes.flatMap((wish) => judgedBy(placeChecks, wish, place)));
}

export function evaluateCompany(wishes: readonly Wish[], company: CompanyFacts): Evaluation {
  return evaluated(wishes.flatMap((wish) => judgedBy(companyChecks, wish, company)));
}

type Checks<Facts> = Readonly<Record<string, (values: readonly string[], facts: Facts) => readonly Part[]>>;

/** A wish that does not belong to the direction, or names nothing, is none. */
function judgedBy<Facts>(checks: Checks<Facts>, wish: Wish, facts: Facts): Judged[] {
  const parts = wish.values.length === 0 ? [] : (checks[wish.key]?.(wish.values, facts) ?? []);
  return parts.length === 0 ? [] : [{ wish, parts }];
}

function evaluated(judged: readonly Judged[]): Evaluation {
  const isBroken = ({ wish, parts }: Judged) => wish.strength === "must" && allOf(parts) === "failed";
  const wordsOf = (verdict: Part["verdict"], of: readonly Judged[] = judged) =>
    of.flatMap(({ parts }) => parts.filter((part) => part.verdict === verdict).map(({ words }) => words));
  const must = judged.filter(({ wish }) => wish.strength === "must");
  const rest = judged.filter(({ wish }) => wish.strength !== "must");
  return {
    excludedBy: judged
      .filter(isBroken)
      .map((one) => `${wishLabels[one.wish.key]}（必須）：${wordsOf("failed", [one]).join("、")}`),
    score: scoreOf(judged),
    met: wordsOf("met"),
    missing: wordsOf("failed"),
    unknown: [...wordsOf("unknown", must).map((words) => `必須の条件：${words}`), ...wordsOf("unknown", rest)],
  };
}

function scoreOf(judged: readonly Judged[]): number {
  const total = judged.reduce((sum, { wish }) => sum + strengthWeights[wish.strength], 0);
  if (total === 0) return 0;
  const reached = judged.reduce((sum, { wish, parts }) => sum + strengthWeights[wish.strength] * shareOf(parts), 0);
  return Math.round((100 * reached) / total);
}

function shareOf(parts: readonly Part[]): number {
  return parts.filter(({ verdict }) => verdict === "met").length / parts.length;
}
