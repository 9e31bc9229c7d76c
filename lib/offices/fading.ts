import { daysInMonth, type JapanDay, partsOfDay, toDay, toJapanDay } from "@/lib/japan/dates";

/** An office that nobody confirmed fades by these months and never vanishes. */
export const NOTICE_MONTHS = 12;
export const OLD_MONTHS = 18;

/** `aged`: a notice on the page and in lists. `old`: also listed after all others. */
export type Fading = "current" | "aged" | "old";

export const fadingNotices = {
  aged: "確認から1年を過ぎています",
  old: "内容が古い可能性があります",
} as const satisfies Record<Exclude<Fading, "current">, string>;

/** The rules in words, wherever offices are listed or shown. */
export const FADING_RULES = [
  "確認日は、掲載している内容が正しいことを自治体が確かめた日です。",
  "確認から1年を過ぎた施設には、「確認から1年を過ぎています」と表示します。",
  "確認から1年6か月を過ぎた施設には、「内容が古い可能性があります」と表示し、一覧では確認日の新しい施設の後に並べます。",
  "確認日が古いことだけを理由に、掲載をやめることはありません。",
] as const;

/** The anniversary itself is still within the period. */
export function fadingOf(confirmedOn: Date | JapanDay, now: Date | JapanDay): Fading {
  const today = toJapanDay(now);
  if (today > monthsAfter(confirmedOn, OLD_MONTHS)) return "old";
  return today > monthsAfter(confirmedOn, NOTICE_MONTHS) ? "aged" : "current";
}

/** The same day of a later month, or its last day where the month is shorter. */
export function monthsAfter(when: Date | JapanDay, count: number): JapanDay {
  const { year, month, day } = partsOfDay(when);
  const months = year * 12 + (month - 1) + count;
  const [laterYear, laterMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return toDay(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)));
}
