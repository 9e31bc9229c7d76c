import { foldHyphens, foldWidth, removeSpaces } from "@/lib/japan/width";
import { type Cell, single, taken, wrong } from "./cell";
import { saysNo } from "./yes-no";

const UNIT =
  /(?:席|室|部屋|人|名|台|社|件|箇所|か所|カ所|ヶ所|ブース|基|ヵ所|㎡|m2|m²|平米|平方メートル|mbps|km|円)(?:まで|程度|ほど|前後)?$/i;
const ABOUT = /^(?:約|およそ|最大|計|合計|全)|(?:程度|ほど|前後)$/g;
const WHOLE = /^\d{1,9}$/;
const DECIMAL = /^\d{1,9}(?:\.\d+)?$/;

/** Half width, without spaces, thousands separators and unit. */
export function bareNumber(text: string): string {
  return foldHyphens(removeSpaces(foldWidth(text))).replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
}

/** 10席, 約１０, なし (0). A fraction of zeros, as spreadsheets write one, is none. */
export const whole: Cell = single((text, heading) => {
  const { number, about } = withoutUnit(text);
  if (saysNo(text)) return taken("0", text.trim() === "0" ? null : `「${text}」を0と読みました。`);
  const digits = number.replace(/\.0+$/, "");
  if (!WHOLE.test(digits)) return wrong(`${heading}は、「12」のように数字だけを1つ書いてください。`);
  return taken(String(Number(digits)), about ? "「約」などの言葉を除いて、数だけを読みました。" : null);
});

export const decimal: Cell = single((text, heading) => {
  const { number, about } = withoutUnit(text);
  if (!DECIMAL.test(number)) return wrong(`${heading}は、「12.5」のように数字だけを1つ書いてください。`);
  return taken(String(Number(number)), about ? "「約」などの言葉を除いて、数だけを読みました。" : null);
});

/** 90, 90分, 1時間30分. */
export const minutes: Cell = single((text, heading) => {
  const number = bareNumber(text)
    .replace(ABOUT, "")
    .replace(/^(?:徒歩|車で?|電車で?)/, "");
  const match = /^(?:(\d{1,2})時間)?(?:(\d{1,4})分?)?$/.exec(number);
  if (!match || number === "") return wrong(`${heading}は、「90」のように分の数字だけを書いてください。`);
  const total = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  return taken(
    String(total),
    match[1] || /[^\d分]/.test(bareNumber(text)) ? "所要時間を分の数として読みました。" : null,
  );
});

function withoutUnit(text: string): { number: string; about: boolean } {
  const bare = bareNumber(text);
  const number = bare.replace(UNIT, "").replace(ABOUT, "").replace(UNIT, "");
  return { number, about: ABOUT_WORD.test(bare) };
}

const ABOUT_WORD = /約|およそ|最大|程度|ほど|前後/;
