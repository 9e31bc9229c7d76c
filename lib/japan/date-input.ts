import { daysInMonth, isRealDate, type JapanDay, toDay } from "./dates";
import { isInEra, toWesternYear } from "./eras";
import { type EraYear, eraPeriodSentence, parseEraYear } from "./wareki";
import { foldWidth, isDigits, removeSpaces } from "./width";

/** A date typed in three fields 年・月・日: full width, leading zeros, 「9月」 and 令和 years are understood. */

export const DATE_PARTS = ["year", "month", "day"] as const;
type DatePart = (typeof DATE_PARTS)[number];

export type DateInput = { readonly [Part in DatePart]: string };

type DatePartError = {
  readonly part: DatePart;
  readonly cause: "empty" | "format" | "range" | "no-such-day" | "outside-era";
  readonly message: string;
};

export type DateInputResult =
  | { readonly ok: true; readonly value: JapanDay }
  | { readonly ok: false; readonly errors: readonly [DatePartError, ...DatePartError[]] };

type Year = number | EraYear;

const PART_NAMES = { year: "年", month: "月", day: "日" } as const satisfies Record<DatePart, string>;

/** Only the wrong parts get an error, in the order of the fields; an entirely empty date gets one. */
export function parseDateInput(input: DateInput, label = "日付"): DateInputResult {
  const texts = { year: fold(input.year, "年"), month: fold(input.month, "月"), day: fold(input.day, "日") };
  if (DATE_PARTS.every((part) => texts[part] === ""))
    return failed({ part: "year", cause: "empty", message: `${label}を入力してください。` });

  const year = readYear(texts.year);
  const month = readNumber(texts.month, 12);
  const day = readNumber(texts.day, 31);
  if (year !== null && month !== null && day !== null) return toResult(year, month, day, label);

  const wrong = [year === null && "year", month === null && "month", day === null && "day"] as const;
  const [first, ...others] = wrong.filter((part) => part !== false).map((part) => partError(part, texts[part], label));
  return first
    ? failed(first, ...others)
    : failed({ part: "year", cause: "empty", message: `${label}を入力してください。` });
}

/** Removes width, spaces and the unit people add: 「９月」 is 9. */
function fold(text: string, unit: string): string {
  const folded = removeSpaces(foldWidth(text));
  return folded.endsWith(unit) ? folded.slice(0, -1) : folded;
}

/** Four digits, or an era year. Two digits alone could be 西暦 or 和暦, so they are asked back. */
function readYear(text: string): Year | null {
  if (/^\d{4}$/.test(text)) return Number(text) >= 1000 ? Number(text) : null;
  return parseEraYear(text);
}

function readNumber(text: string, max: number): number | null {
  if (!isDigits(text) || text.length > 4) return null;
  const value = Number(text);
  return value >= 1 && value <= max ? value : null;
}

function toResult(year: Year, month: number, day: number, label: string): DateInputResult {
  const western = typeof year === "number" ? year : toWesternYear(year.era, year.year);
  if (!isRealDate(western, month, day)) {
    const message = `${label}の日は、${western}年${month}月にある日（1から${daysInMonth(western, month)}まで）を入力してください。`;
    return failed({ part: "day", cause: "no-such-day", message });
  }
  const found = toDay(western, month, day);
  if (typeof year === "number" || isInEra(found, year.era)) return { ok: true, value: found };
  const message = `${label}の元号と年月日が合いません。${eraPeriodSentence(year.era)}元号を確かめるか、西暦で入力してください。`;
  return failed({ part: "year", cause: "outside-era", message });
}

function partError(part: DatePart, text: string, label: string): DatePartError {
  if (text === "") return { part, cause: "empty", message: `${label}の${PART_NAMES[part]}を入力してください。` };
  const cause = isDigits(text) && part !== "year" ? "range" : "format";
  return { part, cause, message: `${label}の${HOW_TO[part]}` };
}

const HOW_TO = {
  year: "年は、西暦4けた（例：2026）または元号つきの年（例：令和8）で入力してください。",
  month: "月は、1から12までの数字で入力してください。",
  day: "日は、1から31までの数字で入力してください。",
} as const satisfies Record<DatePart, string>;

function failed(first: DatePartError, ...others: DatePartError[]): DateInputResult {
  return { ok: false, errors: [first, ...others] };
}
