import { addDays, isRealDate, type JapanDay, partsOfDay, toDay } from "@/lib/japan/dates";
import type { Affiliation, ConflictRules, Role } from "./parties";

/** What an affiliation is today. `null` when it ended longer ago than the rules look back. */
export type Standing = {
  readonly kind: "own" | "business" | "family";
  /** Ended, yet within the years of the rules. */
  readonly isOver: boolean;
  /** Beside the role, in words; empty when there is nothing to say. */
  readonly period: string;
};

const KIND_OF = {
  employee: "own",
  director: "own",
  former: "own",
  adviser: "business",
  supplier: "business",
  family: "family",
} as const satisfies Record<Role, Standing["kind"]>;

/** One that begins later counts already: who is about to join a company is not free to judge it. */
export function standingOf(affiliation: Affiliation, rules: ConflictRules, today: JapanDay): Standing | null {
  const { role, from = null, to = null } = affiliation;
  const kind = KIND_OF[role];
  const years = kind === "business" ? rules.dealingYears : rules.employmentYears;
  if (role === "former" && to === null) {
    return years > 0 ? { kind, isOver: true, period: "終わった日の記載なし" } : null;
  }
  if (to !== null && (role === "former" || to < today)) {
    return today < firstDayFree(to, years) ? { kind, isOver: true, period: `${to}まで` } : null;
  }
  return { kind, isOver: false, period: from !== null && from > today ? `${from}から` : "" };
}

/**
 * Years run from the day after the last one and end before the corresponding day (民法 第140条, 第143条); where the last month has no
 * such day, with the end of that month.
 */
export function firstDayFree(lastDay: JapanDay, years: number): JapanDay {
  const { year, month, day } = partsOfDay(addDays(lastDay, 1));
  return isRealDate(year + years, month, day) ? toDay(year + years, month, day) : toDay(year + years, month + 1, 1);
}
