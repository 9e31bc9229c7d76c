import type { Language } from "@/lib/content/versions";
import { formatDate, formatDateInEnglish, formatDateTime, toJapanDay, toJapanIso } from "@/lib/japan/dates";

type TimeTextProps = { readonly at: Date };

/** 2026年11月22日 15:04 in Japan */
export function TimeText({ at }: TimeTextProps) {
  return <time dateTime={toJapanIso(at)}>{formatDateTime(at)}</time>;
}

type DayTextProps = { readonly day: Date | string; readonly language?: Language };

/** 2026年11月22日, 22 November 2026 */
export function DayText({ day, language = "ja" }: DayTextProps) {
  return <time dateTime={toJapanDay(day)}>{language === "ja" ? formatDate(day) : formatDateInEnglish(day)}</time>;
}
