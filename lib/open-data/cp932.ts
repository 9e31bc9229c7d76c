import iconv from "iconv-lite";

/** What the two worlds write with different code points for the same sign; Windows has only the second. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "\u301C": "\uFF5E",
  "\u2212": "\uFF0D",
  "\u2014": "\u2015",
  "\u2016": "\u2225",
  "\u00A2": "\uFFE0",
  "\u00A3": "\uFFE1",
  "\u00A5": "\uFFE5",
  "\u00AC": "\uFFE2",
};

/** 〓: the sign that printers set for a letter they do not have. */
const MISSING = "〓";

export type Encoded = {
  readonly bytes: Buffer;
  /** Characters that cp932 does not have, each once, in order of appearance. */
  readonly replaced: readonly string[];
};

export function encodeCp932(text: string): Encoded {
  const replaced = new Set<string>();
  const known = new Map<string, string>();
  const mappable = [...text].map((character) => {
    const already = known.get(character);
    if (already !== undefined) return already;
    const found = inCp932(SAME_SIGN[character] ?? character);
    if (found === null) replaced.add(character);
    known.set(character, found ?? MISSING);
    return found ?? MISSING;
  });
  return { bytes: iconv.encode(mappable.join(""), "cp932"), replaced: [...replaced] };
}

function inCp932(character: string): string | null {
  if (character <= "\u007F") return character;
  return iconv.decode(iconv.encode(character, "cp932"), "cp932") === character ? character : null;
}

/** U+1F600 U+20BB7 */
export function codePoints(characters: readonly string[]): string {
  return characters
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}
