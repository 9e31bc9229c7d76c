const KANA_OF = new Map([
  ["二", "ニ"],
  ["八", "ハ"],
  ["口", "ロ"],
  ["力", "カ"],
  ["工", "エ"],
  ["夕", "タ"],
  ["卜", "ト"],
  ["千", "チ"],
]);

/**
 * Kanji that scans and hands put for katakana of the same shape. Between two katakana, where none stands by itself; in front of
 * ケ and ガ it is part of a place (八ヶ岳). 一 behind katakana is a long-vowel mark unless a kanji follows.
 */
export function foldLookAlikes(katakana: string): string {
  return katakana
    .replace(/(?<=\p{sc=Katakana})一(?!\p{sc=Han})/gu, "ー")
    .replace(
      /(?<=[\p{sc=Katakana}ー])[二八口力工夕卜千](?=[\p{sc=Katakana}ー])(?![ヶケガ])/gu,
      (kanji) => KANA_OF.get(kanji) ?? kanji,
    );
}
