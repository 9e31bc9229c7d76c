import { daysBetween, formatDateWithWeekday, formatTime, type JapanDay, toJapanDay } from "@/lib/japan/dates";

/** The last day on which something may still be sent: a closing at midnight belongs to the day that ends. */
export function lastDayOf(closing: Date): JapanDay {
  return toJapanDay(new Date(closing.getTime() - 1));
}

/** 2027年7月30日（金）17時; midnight is 24時 of the day that ends, so that nobody comes a day late. */
export function closingInWords(closing: Date): string {
  const day = lastDayOf(closing);
  const time = formatTime(closing) === "00:00" ? "24時" : timeInWords(closing);
  return `${formatDateWithWeekday(day)}${time}`;
}

/** 2027年6月1日（火）10時; midnight is 0時 of the day that begins. */
export function openingInWords(opening: Date): string {
  return `${formatDateWithWeekday(opening)}${timeInWords(opening)}`;
}

export type ToldDeadline = {
  /** What people are told. */
  readonly displayed: Date;
  /** Until when a send is taken after all; before that nobody is told that it is over. */
  readonly accepted: Date;
};

/** 2027年7月30日（金）17時まで（あと3日）. Days are those of the calendar in Japan. */
export function deadlineInWords({ displayed, accepted }: ToldDeadline, now: Date): string {
  return `${closingInWords(displayed)}まで（${distanceInWords({ displayed, accepted }, now)}）`;
}

function distanceInWords({ displayed, accepted }: ToldDeadline, now: Date): string {
  if (now > accepted && now > displayed) return "受付終了";
  if (now > displayed) return "締切を過ぎています";
  const days = daysBetween(toJapanDay(now), lastDayOf(displayed));
  return days <= 0 ? "本日まで" : `あと${days}日`;
}

/** 3日2時間, 2時間5分, 5分10秒, 10秒: the two largest units, the rest cut off. */
export function durationInWords(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  if (seconds === 0) return "1秒未満";
  const parts = [
    { count: Math.floor(seconds / 86_400), unit: "日" },
    { count: Math.floor(seconds / 3600) % 24, unit: "時間" },
    { count: Math.floor(seconds / 60) % 60, unit: "分" },
    { count: seconds % 60, unit: "秒" },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => `${count}${unit}`)
    .join("");
}

function timeInWords(moment: Date): string {
  const [hour, minute] = formatTime(moment).split(":").map(Number);
  return minute === 0 ? `${hour}時` : `${hour}時${minute}分`;
}
