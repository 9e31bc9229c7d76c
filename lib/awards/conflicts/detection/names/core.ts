import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { foldForSearch } from "@/lib/japan/search-key";
import { distinctiveLength } from "./generic-words";
import { foldKana, withoutLateLongVowels } from "./kana-folding";
import { foldLookAlikes } from "./look-alikes";
import { foldMoreKanjiVariants } from "./more-kanji-variants";
import { withoutSeparators } from "./plain-text";

/** A name without 法人格, with every habit of writing undone. */
export type Core = {
  readonly text: string;
  readonly withoutLateLongVowels: string;
  /** Without the plural of English words too: システムズ. */
  readonly loose: string;
  /** Those of the loose form in code-unit order, to tell at a glance that two names are far apart. */
  readonly characters: readonly string[];
  readonly distinctive: number;
};

/** Takes plain text. Remarks in brackets are dropped, 「アンド」 and "and" are 「&」; null when no letter or digit is left. */
export function readCore(plain: string): Core | null {
  const withoutRemarks = plain.replace(/\([^()]*\)/g, "");
  const folded = foldForSearch(foldLookAlikes(withoutSeparators(withoutRemarks === "" ? plain : withoutRemarks)));
  const text = foldKana(foldMoreKanjiVariants(folded))
    .replace(/アンド|and/g, "&")
    .replace(/[^\p{L}\p{N}&ー]/gu, "");
  if (text === "") return null;
  const short = withoutLateLongVowels(text);
  const loose = short.replace(/(?<=\p{sc=Katakana})ズ(?!\p{sc=Katakana})/gu, "");
  return {
    text,
    withoutLateLongVowels: short,
    loose,
    characters: [...loose].sort(byCodeUnits),
    distinctive: distinctiveLength(text),
  };
}
