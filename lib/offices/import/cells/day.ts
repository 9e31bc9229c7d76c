import { formatDate, isRealDate, toDay } from "@/lib/japan/dates";
import { parseWareki, warekiMessage } from "@/lib/japan/wareki";
import { foldHyphens, foldWidth, removeSpaces } from "@/lib/japan/width";
import { parseFiscalYear } from "@/lib/offices/read-value";
import { type Reading, single, taken, wrong } from "./cell";

const WESTERN = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:T?\d{1,2}:\d{2}.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Days of 1954 to 2119 as a spreadsheet counts them; below and above, five digits are something else. */
const SERIAL_MIN = 20_000;
const SERIAL_MAX = 80_000;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** 2026-04-01, 2026/4/1, 20260401, 2026年4月1日, 令和8年4月1日, R8.4.1 and 46113. */
export const day = single((text, heading) => {
  const bare = foldHyphens(removeSpaces(foldWidth(text))).replace(/\((?:月|火|水|木|金|土|日)\)/, "");
  const western = WESTERN.exec(bare) ?? COMPACT.exec(bare);
  if (western) return ofParts(Number(western[1]), Number(western[2]), Number(western[3]), heading);
  if (/^\d{5}(?:\.\d+)?$/.test(bare)) return ofSerial(Math.floor(Number(bare)), heading);
  const parsed = parseWareki(bare);
  if (parsed.ok) return taken(parsed.value, `和暦を西暦（${formatDate(parsed.value)}）にしました。`);
  return wrong(
    parsed.cause === "format" || parsed.cause === "empty" ? howTo(heading) : warekiMessage(parsed.cause, heading),
  );
});

/** 2025, 2025年度, 令和7年度, R7. */
export const fiscalYear = single((text, heading) => {
  const parsed = parseFiscalYear(text);
  if (!parsed.ok) return wrong(`${heading}は「2025」のように、西暦の年度を4けたで書いてください。`);
  const isWestern = removeSpaces(foldWidth(text)).startsWith(parsed.value);
  return taken(parsed.value, isWestern ? null : `和暦を西暦（${parsed.value}年度）にしました。`);
});

function ofParts(year: number, month: number, date: number, heading: string): Reading {
  return year >= 1900 && isRealDate(year, month, date)
    ? taken(toDay(year, month, date))
    : wrong(`${heading}に、ない日付が書かれています。月と日を確かめてください。`);
}

function ofSerial(serial: number, heading: string): Reading {
  if (serial < SERIAL_MIN || serial > SERIAL_MAX) return wrong(howTo(heading));
  const found = new Date(SERIAL_EPOCH + serial * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return taken(found, `Excelの内部の数を、日付（${formatDate(found)}）と読みました。`);
}

function howTo(heading: string): string {
  return `${heading}は「2026-04-01」または「令和8年4月1日」のように書いてください。`;
}
