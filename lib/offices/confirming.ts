import { addDays, daysBetween, type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { monthsAfter, NOTICE_MONTHS, OLD_MONTHS } from "./fading";

/** Days before the confirmation is a year old on which the municipality is asked; the last one is the day it has lapsed. */
export const REMINDER_STEPS = [60, 30, 7, -1] as const;

/** How long a mailed link confirms: past the year even when it came with the first letter. */
export const CONFIRMATION_LINK_DAYS = 90;

/** Last day on which the confirmation counts as current. */
export function confirmedUntil(confirmedOn: Date | JapanDay): JapanDay {
  return monthsAfter(confirmedOn, NOTICE_MONTHS);
}

/** The nearest reminder whose day has come; null while it is too early for any. */
export function dueStep(confirmedOn: Date | JapanDay, now: Date | JapanDay): number | null {
  const left = daysBetween(toJapanDay(now), confirmedUntil(confirmedOn));
  const due = REMINDER_STEPS.filter((step) => left <= step);
  return due.length === 0 ? null : Math.min(...due);
}

/** 確認の状態, the nearest to its end last. */
export const CONFIRMATION_STATES = ["current", "within60", "within30", "within7", "lapsed", "old"] as const;

export type ConfirmationState = (typeof CONFIRMATION_STATES)[number];

export const confirmationStateLabels: Readonly<Record<ConfirmationState, string>> = {
  current: "期限まで61日以上",
  within60: "期限まで31〜60日",
  within30: "期限まで8〜30日",
  within7: "期限まで7日以内",
  lapsed: "1年を過ぎた",
  old: "1年6か月を過ぎた",
};

/** Confirmed after `after` and not after `until`. */
export type ConfirmedBetween = { readonly after?: JapanDay; readonly until?: JapanDay };

/** The states as ranges of 確認日, so that a query draws the same lines as `fadingOf`. */
export function confirmedBetween(state: ConfirmationState, now: Date | JapanDay): ConfirmedBetween {
  const today = toJapanDay(now);
  const dueWithin = (days: number) => latestConfirmed(addDays(today, days), NOTICE_MONTHS);
  const old = latestConfirmed(addDays(today, -1), OLD_MONTHS);
  const ranges: Readonly<Record<ConfirmationState, ConfirmedBetween>> = {
    current: { after: dueWithin(60) },
    within60: { after: dueWithin(30), until: dueWithin(60) },
    within30: { after: dueWithin(7), until: dueWithin(30) },
    within7: { after: dueWithin(-1), until: dueWithin(7) },
    lapsed: { after: old, until: dueWithin(-1) },
    old: { until: old },
  };
  return ranges[state];
}

/** The last day that, so many months on, is not after `day`: where a month is shorter, several days lead to its end. */
export function latestConfirmed(day: JapanDay, months: number): JapanDay {
  let latest = monthsAfter(day, -months);
  while (monthsAfter(addDays(latest, 1), months) <= day) latest = addDays(latest, 1);
  return latest;
}

/** Whether what the letter of that moment asked for is done, by its link or otherwise: a link then has no effect any more. */
export function isAnswered(confirmedOn: Date | null, askedAt: Date): boolean {
  return confirmedOn !== null && toJapanDay(confirmedOn) >= toJapanDay(askedAt);
}
