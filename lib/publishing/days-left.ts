import { daysBetween, endOfJapanDay, formatDate, formatTime, type JapanDay, toJapanDay } from "@/lib/japan/dates";

export type Deadline = {
  readonly isOver: boolean;
  /** あと3日, 本日17:00まで, 受付終了 */
  readonly words: string;
  /** What is close stands out. */
  readonly tone: "neutral" | "info" | "warning";
};

const NEAR_DAYS = 7;

/** How far a deadline is from a day in Japan. On its last day the hour is told instead, which stays true all day. */
export function deadlineOn(deadline: Date, today: JapanDay): Deadline {
  const days = daysBetween(today, toJapanDay(deadline));
  if (days < 0) return { isOver: true, words: "受付終了", tone: "neutral" };
  if (days === 0) return { isOver: false, words: `本日${formatTime(deadline)}まで`, tone: "warning" };
  return { isOver: false, words: `あと${days}日`, tone: days <= NEAR_DAYS ? "warning" : "info" };
}

/** 2026年12月10日 17:00 */
export function deadlineInWords(deadline: Date): string {
  return `${formatDate(deadline)} ${formatTime(deadline)}`;
}

/** Never nothing, so that what is made in the last moment of a day is still kept for one. */
export function secondsToMidnight(now: Date): number {
  return Math.max(1, Math.ceil((endOfJapanDay(now).getTime() + 1 - now.getTime()) / 1000));
}
