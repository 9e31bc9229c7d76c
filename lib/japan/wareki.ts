import { formatDate, isRealDate, type JapanDay, partsOfDay, toDay, toJapanDay } from "./dates";
import { ERAS, type Era, eraOf, isInEra, toEraYear, toWesternYear } from "./eras";
import { accepted, type Parsed, refused } from "./parsed";
import { foldHyphens, foldWidth, removeSpaces } from "./width";

/** 和暦 out and in. Data stays in western years; 和暦 exists at the edges only (DS-441 of the Digital Agency). */

export type WarekiCause = "empty" | "format" | "no-such-day" | "outside-era";

export type EraYear = { readonly era: Era; readonly year: number };

/** Two digits at most; 令和 has no last year yet. */
const ERA_YEAR = /^(令和|平成|昭和|大正|明治|[RHSTMrhstm令平昭大明])(元|\d{1,2})年?$/;
const WAREKI_DAY = /^(\D+?(?:元|\d{1,2}))(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/;

/** 令和8年11月22日; days before 明治6年 are shown in western years. */
export function formatWareki(when: Date | JapanDay): string {
  const { year, month, day } = partsOfDay(when);
  const era = eraOf(toJapanDay(when));
  return era ? `${formatEraYear(era, year)}${month}月${day}日` : formatDate(when);
}

/** 令和8年度（2026年度）; a fiscal year is named by the era of its first day, 1 April. */
export function formatFiscalYear(fiscalYear: number): string {
  const era = eraOf(toDay(fiscalYear, 4, 1));
  return era ? `${formatEraYear(era, fiscalYear)}度（${fiscalYear}年度）` : `${fiscalYear}年度`;
}

function formatEraYear(era: Era, westernYear: number): string {
  const year = toEraYear(era, westernYear);
  return `${era.name}${year === 1 ? "元" : year}年`;
}

/** 令和8, R8, 令8, 令和元年 in any width; null for anything else. The era's borders need the whole date. */
export function parseEraYear(text: string): EraYear | null {
  const match = ERA_YEAR.exec(foldEraText(text));
  const era = match && findEra(match[1] ?? "");
  const year = match?.[2] === "元" ? 1 : Number(match?.[2]);
  return era && year >= 1 ? { era, year } : null;
}

/** 令和8年11月22日, R8.11.22, 平31/4/30. A date outside its era, such as 令和元年4月30日, is refused. */
export function parseWareki(text: string): Parsed<JapanDay, WarekiCause> {
  const folded = foldEraText(text);
  if (folded === "") return refused("empty");

  const match = WAREKI_DAY.exec(folded);
  const eraYear = parseEraYear(match?.[1] ?? "");
  return match && eraYear ? dayInEra(eraYear, Number(match[2]), Number(match[3])) : refused("format");
}

function dayInEra({ era, year }: EraYear, month: number, day: number): Parsed<JapanDay, "no-such-day" | "outside-era"> {
  const westernYear = toWesternYear(era, year);
  if (!isRealDate(westernYear, month, day)) return refused("no-such-day");

  const found = toDay(westernYear, month, day);
  return isInEra(found, era) ? accepted(found) : refused("outside-era");
}

/** 昭和は1926年12月25日から1989年1月7日までです。 */
export function eraPeriodSentence(era: Era): string {
  const until = era.lastDay === null ? "" : `${formatDate(era.lastDay)}まで`;
  return `${era.name}は${formatDate(era.firstDay)}から${until}です。`;
}

const MESSAGES = {
  empty: "を入力してください。",
  format: "は「令和8年11月22日」または「R8.11.22」のように入力してください。",
  "no-such-day": "にない日付が入力されています。月と日を確かめて入力してください。",
  "outside-era": "の元号と年月日が合いません。元号を確かめるか、西暦で入力してください。",
} as const satisfies Record<WarekiCause, string>;

export function warekiMessage(cause: WarekiCause, label = "日付"): string {
  return `${label}${MESSAGES[cause]}`;
}

/** ㋿ and the other one-character era names are written out; width, hyphens and spaces are folded. */
function foldEraText(text: string): string {
  const spelled = text.replace(/[\u32FF\u337B-\u337E]/g, (square) => square.normalize("NFKC"));
  return foldHyphens(removeSpaces(foldWidth(spelled)));
}

function findEra(sign: string): Era | null {
  const upper = sign.toUpperCase();
  return ERAS.find(({ name, letter, kanji }) => upper === name || upper === letter || upper === kanji) ?? null;
}
