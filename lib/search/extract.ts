import { foldForSearch } from "@/lib/japan/search-key";

/** A piece of a text, with whether a word of the query stands there. */
export type ExtractPart = { readonly text: string; readonly isMatch: boolean };

const BEFORE = 20;

/** The words of a query, as the search itself splits them. */
export function wordsOf(query: string): readonly string[] {
  return query.split(/[\s\u3000]+/u).filter((word) => looseKey(word) !== "");
}

/**
 * About `length` characters around the first match, or the beginning where there is none. Looser than the search itself
 * (no long-vowel marks, no spaces): it marks what was found already and never decides what is.
 */
export function extract(text: string, words: readonly string[], length: number): readonly ExtractPart[] {
  const line = text.replace(/\s*\n\s*/gu, "");
  const pieces = line.match(/.[\u3099\u309A\uFF9E\uFF9F\p{M}]*/gsu) ?? [];
  const marked = markedPieces(pieces, words);
  const first = Math.max(0, marked.indexOf(true));
  const start = first <= BEFORE ? 0 : first - BEFORE;
  const end = Math.min(pieces.length, start + length);
  return joined([
    ...(start > 0 ? [{ text: "…", isMatch: false }] : []),
    ...pieces.slice(start, end).map((piece, index) => ({ text: piece, isMatch: marked[start + index] ?? false })),
    ...(end < pieces.length ? [{ text: "…", isMatch: false }] : []),
  ]);
}

/** Folds each character by itself, so that every place of the folded text leads back to its character. */
function markedPieces(pieces: readonly string[], words: readonly string[]): boolean[] {
  const owners: number[] = [];
  let folded = "";
  pieces.forEach((piece, index) => {
    const key = looseKey(piece);
    folded += key;
    for (let count = 0; count < key.length; count++) owners.push(index);
  });
  const marked = pieces.map(() => false);
  for (const word of words) mark(folded, looseKey(word), owners, marked);
  return marked;
}

function mark(folded: string, key: string, owners: readonly number[], marked: boolean[]): void {
  if (key === "") return;
  for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length)) {
    const [from, to] = [owners[at] ?? 0, owners[at + key.length - 1] ?? 0];
    marked.fill(true, from, to + 1);
  }
}

function looseKey(text: string): string {
  return foldForSearch(text)
    .replace(/[ー\s]/gu, "")
    .replace(/[ヶガ]/gu, "ケ");
}

function joined(parts: readonly ExtractPart[]): readonly ExtractPart[] {
  const runs: ExtractPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.isMatch === part.isMatch) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
