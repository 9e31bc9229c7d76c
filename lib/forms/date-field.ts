import { z } from "zod";
import { DATE_PARTS, parseDateInput } from "@/lib/japan/date-input";

type Limits = {
  /** First and last day that may be entered, as YYYY-MM-DD. */
  readonly min?: string;
  readonly max?: string;
};

/** Three fields 年・月・日, sent as `name.year`, `name.month`, `name.day`; the value is a day as YYYY-MM-DD. */
export function calendarDate(label: string, limits: Limits = {}) {
  return dateParts().transform((parts, context) => readDay(label, parts, limits, context));
}

export function optionalCalendarDate(label: string, limits: Limits = {}) {
  return dateParts().transform((parts, context) => {
    const isEmpty = DATE_PARTS.every((part) => parts[part].trim() === "");
    return isEmpty ? undefined : readDay(label, parts, limits, context);
  });
}

function dateParts() {
  const part = z.string().default("").catch("");
  return z.object({ year: part, month: part, day: part });
}

type Parts = z.output<ReturnType<typeof dateParts>>;

/** A date without any part is a fault of the whole; otherwise only the first wrong part is marked. */
function readDay(label: string, parts: Parts, limits: Limits, context: z.core.$RefinementCtx): string {
  const read = parseDateInput(parts, label);
  if (read.ok) return withinLimits(label, read.value, limits, context);
  const [{ part, message }] = read.errors;
  const isEmpty = DATE_PARTS.every((name) => parts[name].trim() === "");
  context.issues.push({ code: "custom", input: parts, message, path: isEmpty ? [] : [part] });
  return z.NEVER;
}

function withinLimits(label: string, day: string, { min, max }: Limits, context: z.core.$RefinementCtx): string {
  if (min && day < min) refuse(`${label}は${inWords(min)}以降の日付を入力してください。`);
  if (max && day > max) refuse(`${label}は${inWords(max)}以前の日付を入力してください。`);
  return day;

  function refuse(message: string) {
    context.issues.push({ code: "custom", input: day, message });
  }
}

function inWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
