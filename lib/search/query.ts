import { foldForSearch } from "@/lib/japan/search-key";
import { routes } from "@/lib/routes";
import { type ExtractPart, extract, wordsOf } from "./extract";
import type { SiteSearch } from "./schema";

const WORDS_MAX = 8;

/** The words of a query as the index holds them, each once. */
export function foldedWords(query: string): readonly string[] {
  const words = query
    .split(/[\s\u3000]+/u)
    .map(foldForSearch)
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, WORDS_MAX);
}

export type SearchChoice = Pick<SiteSearch, "q" | "kind" | "audience"> & { readonly page?: number };

/** The address of a search; another choice begins at its first page. */
export function searchAddress({ q, kind, audience, page = 1 }: SearchChoice): string {
  return routes.search({ q, kind, audience, page: page > 1 ? String(page) : undefined });
}

const LINE_MAX = 600;

/** The line of a text that says most about why it was found: the first one with a word of the query, else the summary. */
export function extractOf(
  { summary, text }: { readonly summary: string; readonly text: string },
  query: string,
  length: number,
): readonly ExtractPart[] {
  const folded = foldedWords(query);
  const lines = [summary, ...text.split("\n")];
  const line = lines.find((candidate) => folded.some((word) => foldForSearch(candidate).includes(word))) ?? summary;
  return extract(aroundWord(line, folded), wordsOf(query), length);
}

/** Folding each character of a long paragraph by itself would cost more than the search. */
function aroundWord(line: string, folded: readonly string[]): string {
  if (line.length <= LINE_MAX) return line;
  const sentences = line.match(/[^。]*。?/gu) ?? [line];
  const start = sentences.findIndex((sentence) => folded.some((word) => foldForSearch(sentence).includes(word)));
  const rest = sentences.slice(Math.max(0, start)).join("");
  return `${start > 0 ? "…" : ""}${rest.slice(0, LINE_MAX)}`;
}
