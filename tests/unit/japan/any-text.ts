import fc from "fast-check";

/** Texts nobody plans for: any UTF-16 units (lone surrogates included), graphemes, and the characters these modules look at. */
const SUSPECTS = [
  ..."0123456789０１２３４５６７８９-－ー−‐―ｰ ー　\u200B\uFEFF\u0000\u202E\r\n\t.,()（）@＠:/：／\\%_^$*+?[]{}|\"'<>&;=",
  ..."年月日元令和平成昭和大正明治RHSTMrhstm㋿内線ハバパばぱｶﾞﾊﾟﾞﾟ゛゜\u3099\u309Aァヶガがヴゔゝゞ・",
  ..."髙﨑𠮷神①㈱㍿(株)株式会社DCOAdcoaXY7K3M9",
  "\uD800",
  "\uDC00",
  "👨‍👩‍👧",
  "葛󠄀",
  "é",
  "https://",
  "内線",
  "令和",
];

export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join("")),
  fc.array(fc.constantFrom(...SUSPECTS), { maxLength: 40 }).map((parts) => parts.join("")),
);

const WIDE_DIGIT = 0xff10;
const SEPARATORS = ["", "", "", " ", "　", "-", "－", "ー", "−", "‐", "―"];

/** The same digits as people type them: either width, with spaces and hyphens of any kind between them. */
export function typedLike(code: string) {
  const typedCharacter = (character: string) =>
    fc
      .tuple(fc.boolean(), fc.constantFrom(...SEPARATORS))
      .map(([isWide, separator]) => (isWide ? widen(character) : character) + separator);
  return fc.tuple(...[...code].map(typedCharacter)).map((parts) => parts.join(""));
}

function widen(character: string): string {
  const isAscii = character >= "!" && character <= "~";
  return isAscii ? String.fromCharCode(character.charCodeAt(0) + WIDE_DIGIT - 0x30) : character;
}

export const digitText = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((digits) => digits.join(""));
