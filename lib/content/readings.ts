/**
 * Readings stand in the text itself, in the notation of Aozora Bunko: 宣言《せんげん》 for the kanji before it, ｜お知《し》らせ where
 * the beginning has to be shown.
 */
const NOTATION = /(?:｜([^｜《》]+)|([\p{Script=Han}々]+))《([^《》]+)》/gu;

export type TextPart = { readonly at: number; readonly text: string; readonly reading?: string };

export function partsWithReadings(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(NOTATION)) {
    const [whole, marked, kanji, reading = ""] = match;
    if (match.index > end) parts.push({ at: end, text: text.slice(end, match.index) });
    parts.push({ at: match.index, text: marked ?? kanji ?? "", reading });
    end = match.index + whole.length;
  }
  return end < text.length ? [...parts, { at: end, text: text.slice(end) }] : parts;
}

/** For titles, attributes and search, which cannot show readings. */
export function withoutReadings(text: string): string {
  return text.replace(NOTATION, (_whole, marked?: string, kanji?: string) => marked ?? kanji ?? "");
}
