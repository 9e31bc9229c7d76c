import { formatDate, formatDateTime, toJapanDay, toJapanIso } from "@/lib/japan/dates";

type TimeTextProps = { readonly at: Date };

/** 2026年11月22日 15:04 in Japan */
export function TimeText({ at }: TimeTextProps) {
  return <time dateTime={toJapanIso(at)}>{formatDateTime(at)}</time>;
}

type DayTextProps = { readonly day: Date | string };

/** 2026年11月22日 */
export function DayText({ day }: DayTextProps) {
  return <time dateTime={toJapanDay(day)}>{formatDate(day)}</time>;
}
