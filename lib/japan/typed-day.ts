import { formatDate, isRealDate, type JapanDay, toDay } from "./dates";
import { accepted, type Parsed, refused } from "./parsed";
import { parseWareki } from "./wareki";
import { foldHyphens, foldWidth, removeSpaces } from "./width";

/** A day written into one field, in western or Japanese years. */

const WESTERN = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;

/** 2026-04-01, 2026年4月1日 and 令和8年4月1日 to `YYYY-MM-DD`. */
export function parseDay(text: string): Parsed<JapanDay, "form" | "range"> {
  const bare = foldHyphens(removeSpaces(foldWidth(text)));
  const western = WESTERN.exec(bare);
  if (western === null) {
    const wareki = parseWareki(bare);
    if (wareki.ok) return accepted(wareki.value);
    return refused(wareki.cause === "no-such-day" || wareki.cause === "outside-era" ? "range" : "form");
  }
  const [year, month, day] = [Number(western[1]), Number(western[2]), Number(western[3])];
  const isReal = year >= 1990 && year <= 2100 && isRealDate(year, month, day);
  return isReal ? accepted(toDay(year, month, day)) : refused("range");
}

export function dayMessage(cause: "form" | "range", label: string): string {
  return cause === "form"
    ? `${label}は「2026年4月1日」または「令和8年4月1日」のように入力してください。`
    : `${label}は、1990年から2100年までの、ある日付を入力してください。例：${formatDate("2026-04-01")}`;
}
