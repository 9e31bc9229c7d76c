import { toKatakana } from "./kana";
import { foldKanjiVariants } from "./kanji-variants";
import { trimSpaces } from "./width";

/**
 * Keys for Japanese search: texts that people take for the same give the same key.
 * Store `foldForSearch(text)` as `text` and `bigrams(text)` as `text[]` under a GIN index; ask for
 * `grams @> pairs(query) AND folded LIKE likePattern(query)`: the index finds, LIKE throws out what only shares its pairs.
 * Split a query at its spaces before folding, since spaces between Japanese words are dropped here.
 */

const LEGAL_FORMS = {
  株: "株式会社",
  有: "有限会社",
  同: "合同会社",
  名: "合名会社",
  資: "合資会社",
  一社: "一般社団法人",
  一財: "一般財団法人",
  公社: "公益社団法人",
  公財: "公益財団法人",
  特非: "特定非営利活動法人",
  学: "学校法人",
  医: "医療法人",
  福: "社会福祉法人",
} as const;

/** Each step undoes one habit of writing; the order matters, later steps see what earlier ones made. */
const STEPS: readonly ((text: string) => string)[] = [
  removeInvisible,
  (text) => text.normalize("NFKC").toLowerCase().normalize("NFKC"),
  (text) => toKatakana(text).replace(/[\u3099\u309A]/g, ""),
  foldKanjiVariants,
  spellLegalForms,
  dropSpacesBetweenJapanese,
  foldLongVowels,
  dropSpacesBetweenJapanese,
  foldPlaceNameGa,
];

export function foldForSearch(text: string): string {
  return STEPS.reduce((folded, step) => step(folded), text);
}

/** Folded fields, kept apart so that a word cannot match across two of them. */
export function searchTextOf(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map(foldForSearch)
    .join("\n");
}

/** Variation selectors and joiners, which no one types into a search box; lone surrogates; spacing voiced marks. */
function removeInvisible(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Cf}\p{Variation_Selector}]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu, "")
    .replace(/\u309B/g, "\u3099")
    .replace(/\u309C/g, "\u309A");
}

/** ㈱ and (株) find 株式会社, and the other way round. */
function spellLegalForms(text: string): string {
  const names = new Map<string, string>(Object.entries(LEGAL_FORMS));
  return text.replace(/\(([株有同名資学医福]|[一公][社財]|特非)\)/g, (short, sign: string) => names.get(sign) ?? short);
}

/** 髙橋 一郎 is 高橋一郎; between Latin words one space stays. */
function dropSpacesBetweenJapanese(text: string): string {
  const single = trimSpaces(text.replace(/\s+/g, " "));
  return single.replace(/(?<=[\p{sc=Han}\p{sc=Katakana}ー]) (?=[\p{sc=Han}\p{sc=Katakana}ー])/gu, "");
}

/**
 * Any dash after kana is a long-vowel mark, and one that is not between two kana is dropped: サーバー and サーバ, コンピューター and
 * コンピュータ (JIS Z 8301 wrote them without). Inside a word it stays, so that ビール is not ビル.
 */
function foldLongVowels(text: string): string {
  return text
    .replace(/(?<=[\u30A1-\u30FA\u30FC])[-‐‑‒–—―−─━〜~]+/g, (dashes) => "ー".repeat(dashes.length))
    .replace(/ー+/g, "ー")
    .replace(/(?<![\u30A1-\u30FA])ー(?!\p{M})|ー(?![\u30A1-\u30FA\p{M}])/gu, "");
}

/** 霞が関, 霞ヶ関 and 霞ケ関. Looks to the left only, so that 霞が is found as one types. */
function foldPlaceNameGa(text: string): string {
  return text.replace(/(?<=\p{sc=Han})[ヶガ]/gu, "ケ");
}

/** Single characters and neighbouring pairs of the folded text, sorted, each once; none across a space. */
export function bigrams(text: string): string[] {
  const grams = new Set<string>();
  for (const word of foldForSearch(text).split(" ")) addGrams(grams, [...word]);
  return [...grams].sort();
}

/** What to ask the index for: pairs alone, since they hold their characters; a word of one character asks for that. */
export function pairs(text: string): string[] {
  const grams = bigrams(text);
  const long = grams.filter((gram) => [...gram].length > 1);
  const alone = foldForSearch(text)
    .split(" ")
    .filter((word) => [...word].length === 1);
  return [...new Set([...long, ...alone])].sort();
}

function addGrams(grams: Set<string>, characters: readonly string[]): void {
  characters.forEach((character, index) => {
    grams.add(character);
    const next = characters[index + 1];
    if (next !== undefined) grams.add(character + next);
  });
}

/** For `LIKE` with the default escape `\`. */
export function likePattern(query: string): string {
  return `%${foldForSearch(query).replace(/[\\%_]/g, "\\$&")}%`;
}
