import { toKatakana } from "@/lib/japan/kana";
import { foldKanjiVariants } from "@/lib/japan/kanji-variants";
import { removeSpaces, trimSpaces } from "@/lib/japan/width";

/** One width, one case, katakana, today's kanji; words and brackets still stand, so that the parts of a name can be told. */
export function plainText(written: string): string {
  const oneWidth = written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, "");
  return trimSpaces(foldKanjiVariants(toKatakana(oneWidth)).replace(/\s+/g, " "));
}

/** Without what people put between words: spaces, 中黒, dots, commas, quotation marks. */
export function withoutSeparators(text: string): string {
  return removeSpaces(text).replace(/[・·•‧∙.,、。'’‘`"“”「」『』]/g, "");
}
