import { Prisma } from "@/lib/db/generated/client";
import { toJapanDay } from "@/lib/japan/dates";
import { foldForSearch, pairs } from "@/lib/japan/search-key";
import { type OfficeFilters, wantedTokens } from "@/lib/offices/filters";

const WORDS_MAX = 8;

/** What holds of every office that is found. */
export function conditionOf(filters: OfficeFilters, now: Date): Prisma.Sql {
  return Prisma.join(conditionsOf(filters, now), " AND ");
}

export function conditionsOf(filters: OfficeFilters, now: Date): Prisma.Sql[] {
  const tokens = wantedTokens(filters);
  const all = tokens.filter((some) => some.length === 1).flat();
  return [
    Prisma.sql`NOT is_closed`,
    ...(all.length === 0 ? [] : [Prisma.sql`facets @> ${all}::text[]`]),
    ...tokens.filter((some) => some.length > 1).map((some) => Prisma.sql`facets && ${[...some]}::text[]`),
    ...(filters.subsidy ? [Prisma.sql`subsidy_until >= ${toJapanDay(now)}::date`] : []),
    ...wordsOf(filters.q).map(hasWord),
  ];
}

/** Whether the index of words can find it: a word of one letter is in no pair. */
export function hasIndexedWord({ q }: OfficeFilters): boolean {
  return wordsOf(q).some((word) => pairs(word).length > 0);
}

function wordsOf(query: string): readonly string[] {
  const words = query.split(/[\s\u3000]+/u).map(foldForSearch);
  return [...new Set(words.filter((word) => word !== ""))].slice(0, WORDS_MAX);
}

/** The index is asked for pairs of letters; the text then tells whether they stand together, which one pair always does. */
function hasWord(word: string): Prisma.Sql {
  const grams = pairs(word);
  const hasPairs = Prisma.sql`search_grams @> ${grams}::text[]`;
  if (grams.length === 1 && grams[0] === word) return hasPairs;
  const like = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  const contains = Prisma.sql`search_text LIKE ${like}`;
  return grams.length === 0 ? contains : Prisma.sql`(${hasPairs} AND ${contains})`;
}
