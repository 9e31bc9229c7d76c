import { accepted, type Parsed, refused } from "@/lib/japan/parsed";
import { foldWidth, removeSpaces } from "@/lib/japan/width";

const ERA_OFFSETS: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/** 年月 as people write it (2026年4月, 令和8年4月, R8.4, 2026/04) to `YYYY-MM`. */
export function parseStartedOn(text: string): Parsed<string, "form" | "range"> {
  const bare = removeSpaces(foldWidth(text)).toUpperCase();
  const match = /^(令和|平成|R|H)?(元|\d{1,4})(?:年|[-/.])(\d{1,2})月?(?:頃|ごろ|から|予定)?$/.exec(bare);
  if (match === null) return refused("form");
  const [, era, yearText, monthText] = match;
  const year = (era === undefined ? 0 : (ERA_OFFSETS[era] ?? 0)) + (yearText === "元" ? 1 : Number(yearText));
  const month = Number(monthText);
  if (year < 1990 || year > 2100 || month < 1 || month > 12) return refused("range");
  return accepted(`${year}-${String(month).padStart(2, "0")}`);
}

export function startedOnMessage(cause: "form" | "range", label: string): string {
  return cause === "form"
    ? `${label}は「2026年4月」または「令和8年4月」のように、年と月を入力してください。`
    : `${label}の年は1990年から2100年まで、月は1から12までで入力してください。`;
}

/** `2026-04` → 2026年4月 */
export function formatStartedOn(value: string): string {
  const [year, month] = value.split("-");
  return `${year}年${Number(month)}月`;
}
