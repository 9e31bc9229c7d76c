import { z } from "zod";
import { halfWidth } from "./clean-text";

type Limits = {
  /** First and last day that may be entered, as YYYY-MM-DD. */
  readonly min?: string;
  readonly max?: string;
};

type Part = "year" | "month" | "day";
type Parts = { readonly [P in Part]?: string | undefined };

const ERAS = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };
const PART_NAMES = { year: "年", month: "月", day: "日" } as const satisfies Record<Part, string>;

/** Three fields 年・月・日, sent as `name.year`, `name.month`, `name.day`; the value is a day as YYYY-MM-DD. */
export function calendarDate(label: string, limits: Limits = {}) {
  return dateParts().transform((parts, context): string => {
    const read = readDate(label, parts, limits);
    return "day" in read ? read.day : refuse(context, read);
  });
}

export function optionalCalendarDate(label: string, limits: Limits = {}) {
  return dateParts().transform((parts, context): string | undefined => {
    if (!parts.year && !parts.month && !parts.day) return undefined;
    const read = readDate(label, parts, limits);
    return "day" in read ? read.day : refuse(context, read);
  });
}

function dateParts() {
  const part = z.string().optional().catch(undefined);
  return z.object({ year: part, month: part, day: part });
}

type Fault = { readonly at: Part | null; readonly message: string };

function refuse(context: z.core.$RefinementCtx, fault: Fault): never {
  context.issues.push({ code: "custom", input: context.value, message: fault.message, path: fault.at ? [fault.at] : [] });
  return z.NEVER;
}

function readDate(label: string, parts: Parts, limits: Limits): { readonly day: string } | Fault {
  const missing = (["year", "month", "day"] as const).filter((part) => !parts[part]?.trim());
  const [first] = missing;
  if (missing.length === 3) return { at: null, message: `${label}を入力してください。例：2026年9月27日` };
  if (first) return { at: first, message: `${label}の「${missing.map((part) => PART_NAMES[part]).join("」と「")}」を入力してください。` };

  const numbers = { year: yearOf(parts.year), month: numberOf(parts.month, "月"), day: numberOf(parts.day, "日") };
  if (!(numbers.year >= 1868 && numbers.year <= 2200)) {
    return { at: "year", message: `${label}の「年」は「2026」または「令和8」のように入力してください。` };
  }
  if (!(numbers.month >= 1 && numbers.month <= 12)) return { at: "month", message: `${label}の「月」は1から12までの数字で入力してください。` };
  const last = new Date(Date.UTC(numbers.year, numbers.month, 0)).getUTCDate();
  if (!(numbers.day >= 1 && numbers.day <= last)) {
    return { at: "day", message: `${label}の「日」は1から${last}までの数字で入力してください。` };
  }
  return withinLimits(label, new Date(Date.UTC(numbers.year, numbers.month - 1, numbers.day)).toISOString().slice(0, 10), limits);
}

function withinLimits(label: string, day: string, { min, max }: Limits): { readonly day: string } | Fault {
  if (min && day < min) return { at: null, message: `${label}は${inWords(min)}以降の日付を入力してください。` };
  if (max && day > max) return { at: null, message: `${label}は${inWords(max)}以前の日付を入力してください。` };
  return { day };
}

function yearOf(text = ""): number {
  const match = /^(令和|平成|昭和|[RHS])?\.?\s*(元|\d{1,4})年?$/.exec(halfWidth(text).toUpperCase());
  const era = Object.entries(ERAS).find(([name]) => name === match?.[1]);
  const year = match?.[2] === "元" ? 1 : Number(match?.[2] ?? Number.NaN);
  return (era?.[1] ?? 0) + year;
}

function numberOf(text = "", unit: string): number {
  const match = /^(\d{1,2})$/.exec(halfWidth(text).replace(new RegExp(`${unit}$`), ""));
  return Number(match?.[1] ?? Number.NaN);
}

function inWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
