import { addDays, type JapanDay } from "@/lib/japan/dates";
import { momentOf } from "@/lib/japan/time-of-day";
import { type HolidayNames, openDaysAway, openDayUntil } from "./closed-days";
import { deadlineInWords, lastDayOf } from "./words";

/**
 * Three times, each for another need. Two weeks on the calendar: the same weekday, and time for the approvals inside a company
 * and a partner municipality. Three business days: the office can still answer a question. The last business day before: one
 * calendar day before would fall on a Sunday when the deadline is a Monday, and nobody at work would read it.
 */
export const WARNINGS = [
  { key: "two-weeks", dayFor: (last, nameOf) => openDayUntil(addDays(last, -14), nameOf) },
  { key: "three-days", dayFor: (last, nameOf) => openDaysAway(last, -3, nameOf) },
  { key: "day-before", dayFor: (last, nameOf) => openDaysAway(last, -1, nameOf) },
] as const satisfies readonly { key: string; dayFor: (last: JapanDay, nameOf: HolidayNames) => JapanDay }[];

type WarningKey = (typeof WARNINGS)[number]["key"];

/** Minutes since midnight in Japan: within the hours in which the office answers. */
const WARNING_MINUTES = 10 * 60;

export type Draft = {
  readonly id: string;
  /** Nothing is missing: it only has to be sent. */
  readonly isComplete: boolean;
  readonly startedAt: Date;
  /** What its writer is told: the displayed deadline of the category, or the own extension. */
  readonly closing: Date;
};

export type SentWarning = { readonly draftId: string; readonly key: WarningKey; readonly sentAt: Date };

export type DueWarning = {
  readonly draftId: string;
  readonly key: WarningKey;
  readonly kind: "complete-unsent" | "incomplete";
  readonly dueAt: Date;
  readonly closing: Date;
  readonly sentence: string;
};

export type WarningRound = {
  /** Not sent, not given up. */
  readonly drafts: readonly Draft[];
  /** Every warning that went out, whatever the deadline was then. */
  readonly sent: readonly SentWarning[];
  readonly at: Date;
  readonly holidays: HolidayNames;
};

export type WarningTime = { readonly key: WarningKey; readonly dueAt: Date };

export function warningTimes(closing: Date, holidays: HolidayNames): readonly WarningTime[] {
  const last = lastDayOf(closing);
  return WARNINGS.map(({ key, dayFor }) => ({ key, dueAt: momentOf(dayFor(last, holidays), WARNING_MINUTES) }));
}

/**
 * What has to go out at this instant, at most one for each draft and each key once in its life. Computed from the deadline of
 * now, so a moved one moves what was not sent. After a stop only the last missed one is sent, not all of them at once.
 */
export function dueWarnings({ drafts, sent, at, holidays }: WarningRound): readonly DueWarning[] {
  const sentOf = Map.groupBy(sent, ({ draftId }) => draftId);
  return drafts
    .filter(({ closing }) => at < closing)
    .flatMap((draft) => {
      const due = dueOf(draft, sentOf.get(draft.id) ?? [], { at, holidays });
      return due === null ? [] : [warningOf(draft, due, at)];
    })
    .toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime() || (one.draftId < other.draftId ? -1 : 1));
}

/** Not due: what was due before the draft was begun, and what a warning sent since then has overtaken. */
function dueOf(
  { startedAt, closing }: Draft,
  sent: readonly SentWarning[],
  { at, holidays }: Pick<WarningRound, "at" | "holidays">,
): WarningTime | null {
  const open = warningTimes(closing, holidays)
    .filter(({ dueAt }) => startedAt <= dueAt && dueAt <= at)
    .filter(({ key }) => sent.every((one) => one.key !== key));
  const last = open.at(-1) ?? null;
  return last !== null && sent.every(({ sentAt }) => sentAt < last.dueAt) ? last : null;
}

function warningOf({ id, isComplete, closing }: Draft, { key, dueAt }: WarningTime, at: Date): DueWarning {
  const words = deadlineInWords({ displayed: closing, accepted: closing }, at);
  return {
    ...{ draftId: id, key, dueAt, closing },
    kind: isComplete ? "complete-unsent" : "incomplete",
    sentence: isComplete
      ? `応募の内容はすべて入力されていますが、まだ送信されていません。受付は${words}です。内容を確認して、送信してください。`
      : `応募は入力の途中です。受付は${words}です。残りの項目を入力して、送信してください。`,
  };
}
