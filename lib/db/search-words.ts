import { foldForSearch, pairs } from "@/lib/japan/search-key";

type Part = { searchGrams: { hasEvery: string[] }; searchText: { contains: string } };

/** Each word must occur; the bigram index finds, `contains` throws out what only shares its pairs. */
export function wordParts(text: string): Part[] {
  return text
    .split(/[\s\u3000]+/u)
    .map(foldForSearch)
    .filter((word) => word !== "")
    .map((word) => ({ searchGrams: { hasEvery: pairs(word) }, searchText: { contains: word } }));
}
