const SMALL = "ァィゥェォッャュョヮヵヶ";
const BIG = "アイウエオツヤユヨワカケ";

const SOUNDS = [
  ["ヴア", "バ"],
  ["ヴイ", "ビ"],
  ["ヴエ", "ベ"],
  ["ヴオ", "ボ"],
  ["ヴ", "ブ"],
  ["ヂ", "ジ"],
  ["ヅ", "ズ"],
  ["ヲ", "オ"],
  ["ヰ", "イ"],
  ["ヱ", "エ"],
] as const;

/** Registered names write big kana where one says small ones (キヤノン), and old spellings live on in them. Takes katakana. */
export function foldKana(katakana: string): string {
  const big = katakana.replace(/[ァィゥェォッャュョヮヵヶ]/g, (kana) => BIG.charAt(SMALL.indexOf(kana)));
  return SOUNDS.reduce((folded, [from, to]) => folded.replaceAll(from, to), big);
}

/**
 * The mark at the end of a word comes and goes with the house style, inside a longer name too: コンピューターサービス,
 * コンピュータサービス. JIS Z 8301 let it go after three sounds; before that it makes the word: ビール, ビル.
 */
export function withoutLateLongVowels(katakana: string): string {
  return katakana.replace(/(?<=[ァ-ヺー]{3})ー/g, "");
}

const LONG = [
  ["オ", /(?<=[オコソトノホモヨロゴゾドボポョォ])[ーウ]/g],
  ["ウ", /(?<=[ウクスツヌフムユルグズブプュゥ])ー/g],
  ["エ", /(?<=[エケセテネヘメレゲゼデベペェ])[ーイ]/g],
  ["ア", /(?<=[アカサタナハマヤラワガザダバパャァ])ー/g],
  ["イ", /(?<=[イキシチニヒミリギジビピィ])ー/g],
] as const;

/** ユーコ and ユウコ, ヨーコ and ヨウコ, オーノ and オオノ. Nothing is dropped: オノ stays another name. */
export function spellLongVowels(katakana: string): string {
  return LONG.reduce((text, [vowel, long]) => text.replace(long, vowel), katakana);
}
