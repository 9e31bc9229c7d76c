import { foldForSearch } from "@/lib/japan/search-key";

/** A text by its letters alone, each of which knows which piece of the text it came from. */
export type Folded = {
  readonly pieces: readonly string[];
  readonly letters: string;
  /** For each letter, the place of its piece. */
  readonly owners: readonly number[];
};

/** A character with the marks that belong to it, typed as one or as two. */
const PIECE = /.[\u3099\u309A\u309B\u309C\uFF9E\uFF9F\p{M}]*/gsu;

export function folded(text: string): Folded {
  const pieces = text.match(PIECE) ?? [];
  const known = new Map<string, string>();
  const owners: number[] = [];
  let letters = "";
  pieces.forEach((piece, index) => {
    const key = known.get(piece) ?? lettersOf(piece);
    known.set(piece, key);
    letters += key;
    for (let count = 0; count < key.length; count++) owners.push(index);
  });
  return { pieces, letters, owners };
}

/** The letters by which a name is looked for. */
export function foldedName(name: string): string {
  return folded(name).letters;
}

const SMALL = "ァィゥェォッャュョヮヵヶ";
const LARGE = "アイウエオツヤユヨワカケ";

/**
 * Looser than the site search: width, kana, old forms of characters, small kana, long vowels, 霞が関 and 霞ヶ関, and everything
 * that is no letter, such as spaces and dots, make no difference. To replace too much is seen by who reads; too little is not.
 */
function lettersOf(piece: string): string {
  return foldForSearch(piece)
    .replace(/[^\p{L}\p{N}]|ー/gu, "")
    .replace(/[ァィゥェォッャュョヮヵヶ]/gu, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana)
    .replaceAll("ガ", "ケ");
}
