/** Longer than any text of a cell, which holds 32,767 letters, some of them written as seven. */
const PIECE_MAX = 256 * 1024;
const ENDS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** The reader begins a tag, a text or a comment anew with every part of it that it is given: one that is long takes quadratic time. */
export function hasLongPiece(xml: string): boolean {
  for (let at = 0; at < xml.length; ) {
    const end = endOfPiece(xml, at);
    if (end - at > PIECE_MAX) return true;
    at = end;
  }
  return false;
}

function endOfPiece(xml: string, at: number): number {
  if (xml.charAt(at) !== "<") return endOr(xml, xml.indexOf("<", at));
  for (const [begin, end] of ENDS)
    if (xml.startsWith(begin, at)) {
      const found = xml.indexOf(end, at + begin.length);
      return endOr(xml, found < 0 ? found : found + end.length);
    }
  return endOfTag(xml, at);
}

/** A sign that would end it may stand in quotes. */
function endOfTag(xml: string, at: number): number {
  for (let place = at + 1; place < xml.length; place += 1) {
    const sign = xml.charAt(place);
    if (sign === ">") return place + 1;
    if (sign === '"' || sign === "'") place = Math.max(place, xml.indexOf(sign, place + 1));
  }
  return xml.length;
}

function endOr(xml: string, found: number): number {
  return found < 0 ? xml.length : found;
}
