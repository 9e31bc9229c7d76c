import { formatDateWithWeekday, formatTime, toJapanDay } from "@/lib/japan/dates";

/** 2026年12月10日（木）14:00から16:00まで; over several days each end has its day. */
export function periodInWords(startsAt: Date, endsAt: Date): string {
  const start = `${formatDateWithWeekday(startsAt)}${formatTime(startsAt)}`;
  const isOneDay = toJapanDay(startsAt) === toJapanDay(endsAt);
  const end = isOneDay ? formatTime(endsAt) : `${formatDateWithWeekday(endsAt)}${formatTime(endsAt)}`;
  return `${start}から${end}まで`;
}
