import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { bigrams, foldForSearch, likePattern } from "@/lib/japan/search-key";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { SEARCH_KINDS, storedKinds } from "./kinds";
import { foldedWords } from "./query";
import { hitSchema, type SearchResult, type Suggestion, suggestionSchema } from "./result";
import { SEARCH_PAGES_MAX, type SiteSearch } from "./schema";

export const SEARCH_PAGE_SIZE = 20;
/** Counting stops behind this; the screen then says 以上. */
export const COUNT_MAX = 1_000;
const SUGGESTIONS_MAX = 8;

type Choice = Pick<SiteSearch, "kind" | "audience">;

const countsSchema = z.array(z.object({ value: z.string(), count: z.number() }));

const NOTHING: SearchResult = { items: [], total: 0, pageCount: 1, kinds: {}, audiences: {} };

/** Public pages that hold every word: those called so first, then by where the words stand, then the newest. */
export async function searchSite({ q, page, ...choice }: Omit<SiteSearch, "isCut">): Promise<SearchResult> {
  const words = foldedWords(q);
  if (words.length === 0) return NOTHING;
  const [items, counts] = await Promise.all([
    db.$queryRaw(hitsQuery(q, words, choice, page)),
    db.$queryRaw(countsQuery(words, choice)),
  ]);
  const found = new Map(countsSchema.parse(counts).map(({ value, count }) => [value, count]));
  const total = found.get("total") ?? 0;
  const pages = Math.ceil(Math.min(total, COUNT_MAX) / SEARCH_PAGE_SIZE);
  return {
    items: z.array(hitSchema).parse(items),
    total,
    pageCount: Math.min(SEARCH_PAGES_MAX, Math.max(1, pages)),
    kinds: Object.fromEntries(SEARCH_KINDS.map(({ value }) => [value, found.get(`kind ${value}`) ?? 0])),
    audiences: Object.fromEntries(AUDIENCES.map(({ value }) => [value, found.get(`audience ${value}`) ?? 0])),
  };
}

/** Exported for the test that looks at its plan. */
export function hitsQuery(query: string, words: readonly string[], choice: Choice, page: number): Prisma.Sql {
  return Prisma.sql`
    SELECT address, kind, title, summary, text, updated_at AS "updatedAt"
      FROM search_entry
     WHERE ${matches(words)} ${chosen(choice)}
     ORDER BY CASE
                WHEN title_key = ${foldForSearch(query)} THEN 0
                WHEN ${allIn(Prisma.sql`title_key`, words)} THEN 1
                WHEN ${allIn(Prisma.sql`(title_key || E'\n' || split_part(text_key, E'\n', 2))`, words)} THEN 2
                ELSE 3
              END, updated_at DESC, address
     LIMIT ${SEARCH_PAGE_SIZE} OFFSET ${(page - 1) * SEARCH_PAGE_SIZE}`;
}

/** How many under each choice, the other choice staying as it is. */
export function countsQuery(words: readonly string[], { kind, audience }: Choice): Prisma.Sql {
  const counts = [
    countOf("total", words, { kind, audience }),
    ...SEARCH_KINDS.map(({ value }) => countOf(`kind ${value}`, words, { kind: value, audience })),
    ...AUDIENCES.map(({ value }) => countOf(`audience ${value}`, words, { kind, audience: value })),
  ];
  return Prisma.join(counts, " UNION ALL ");
}

function countOf(value: string, words: readonly string[], choice: Choice): Prisma.Sql {
  return Prisma.sql`
    SELECT ${value}::text AS value, count(*)::int AS count
      FROM (SELECT 1 FROM search_entry WHERE ${matches(words)} ${chosen(choice)} LIMIT ${COUNT_MAX + 1}) AS found`;
}

/** The index finds by pairs of characters; LIKE throws out what only shares them. */
function matches(words: readonly string[]): Prisma.Sql {
  const conditions = words.map(
    (word) => Prisma.sql`(grams @> ${bigrams(word)}::text[] AND text_key LIKE ${likePattern(word)})`,
  );
  return Prisma.join(conditions, " AND ");
}

function allIn(text: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`${text} LIKE ${likePattern(word)}`),
    " AND ",
  );
}

function chosen({ kind, audience }: Choice): Prisma.Sql {
  const ofKind = kind === undefined ? Prisma.empty : Prisma.sql` AND kind = ANY(${[...storedKinds(kind)]}::text[])`;
  const forAudience = audience === undefined ? Prisma.empty : Prisma.sql` AND audiences @> ${[audience]}::text[]`;
  return Prisma.sql`${ofKind}${forAudience}`;
}

/** Titles that begin with what has been typed so far. */
export async function suggestTitles(typed: string): Promise<readonly Suggestion[]> {
  const folded = foldForSearch(typed);
  if (folded === "") return [];
  const rows = await db.$queryRaw`
    SELECT title, address FROM search_entry
     WHERE grams @> ${bigrams(folded)}::text[] AND title_key LIKE ${likePattern(folded).slice(1)}
     ORDER BY char_length(title_key), address LIMIT ${SUGGESTIONS_MAX}`;
  return z.array(suggestionSchema).parse(rows);
}
