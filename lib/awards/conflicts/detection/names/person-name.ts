import { normalizeKana } from "@/lib/japan/kana";
import { foldForSearch } from "@/lib/japan/search-key";
import { foldKana, spellLongVowels } from "./kana-folding";
import { foldMoreKanjiVariants } from "./more-kanji-variants";
import { plainText, withoutSeparators } from "./plain-text";

export type PersonName = {
  readonly written: string;
  /** Empty when nothing was written. */
  readonly name: string;
  /** The reading; empty when it is not known. A name in kana is its own reading. */
  readonly kana: string;
};

const KANA = /^[\p{sc=Katakana}ー・ ]+$/u;

export function readPersonName({ name, kana }: { readonly name: string; readonly kana?: string | null }): PersonName {
  const plain = plainText(name);
  const reading = kana === undefined || kana === null || kana.trim() === "" ? plain : plainText(kana);
  return { written: name, name: nameKey(plain), kana: KANA.test(reading) ? kanaKey(reading) : "" };
}

/** Of a name in Latin letters the order of its words does not count: Taro Yamada, YAMADA Taro. */
function nameKey(plain: string): string {
  const isLatin = /^[\p{sc=Latin} .,'-]+$/u.test(plain);
  const words = isLatin
    ? plain
        .split(/[ ,.]+/)
        .sort()
        .join("")
    : plain;
  return foldKana(foldMoreKanjiVariants(foldForSearch(withoutSeparators(words))));
}

function kanaKey(reading: string): string {
  return foldKana(spellLongVowels(withoutSeparators(normalizeKana(reading))));
}
