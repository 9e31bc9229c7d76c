import { composeCharacters } from "./clean-text";
import { accepted, type Parsed, refused } from "./parsed";
import { trimSpaces } from "./width";

/** Kana fields: full-width katakana with composed dakuten; hiragana is converted, not rejected. */

export type KanaCause = "empty" | "characters";

const KATAKANA = "\\u30A1-\\u30FA\\u30FC-\\u30FE";
const HYPHENS_AFTER_KANA = new RegExp(`(?<=[${KATAKANA}])[-\\u2010-\\u2015\\u2212\\u2500\\u2501\\uFF0D]+`, "g");
const KANA_TEXT = new RegExp(`^[${KATAKANA}\\u30FB ]+$`);

/** ア-ン in any width and hiragana become full-width katakana; everything else stays. */
export function toKatakana(text: string): string {
  const katakana = composeVoicedMarks(widenKatakana(text)).replace(/[\u3041-\u3096\u309D\u309E]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + 0x60),
  );
  return composeCharacters(katakana);
}

/** Only kana signs: NFKC on the whole text would rewrite ㈱ and ①. */
function widenKatakana(text: string): string {
  return text.replace(/[\uFF65-\uFF9F]+/g, (run) => run.normalize("NFKC"));
}

/** カ + ゛ typed as two characters is ガ. */
function composeVoicedMarks(text: string): string {
  const combining = text
    .replace(/(?<=[\u3041-\u3096\u30A1-\u30FA])\u309B/g, "\u3099")
    .replace(/(?<=[\u3041-\u3096\u30A1-\u30FA])\u309C/g, "\u309A");
  return composeCharacters(combining);
}

/** The stored form of a kana field: katakana, ー for any dash after kana, single half-width spaces (DS-431). */
export function normalizeKana(text: string): string {
  return toKatakana(trimSpaces(text))
    .replace(/\s+/g, " ")
    .replace(HYPHENS_AFTER_KANA, (dashes) => "ー".repeat(dashes.length))
    .replace(/ ?・ ?/g, "・");
}

export function isKana(text: string): boolean {
  return KANA_TEXT.test(text);
}

export function parseKana(text: string): Parsed<string, KanaCause> {
  const kana = normalizeKana(text);
  if (kana === "") return refused("empty");
  return isKana(kana) ? accepted(kana) : refused("characters");
}

export function kanaMessage(cause: KanaCause, label = "フリガナ"): string {
  return cause === "empty"
    ? `${label}を入力してください。`
    : `${label}は全角カタカナで入力してください。漢字、英字、数字、記号は読みに置き換えてください。`;
}
