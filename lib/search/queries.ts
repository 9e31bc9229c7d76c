import "server-only";
import { z } from "zod";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/reading";
import { foldForSearch, likePattern, pairs } from "@/lib/japan/search-key";
import { type FoundGroup, facetsOf } from "./facets";
import { storedKinds } from "./kinds";
import { foldedWords } from "./query";
import { foundSchema, type SearchResult, type Suggestion, suggestionSchema } from "./result";
import { SEARCH_PAGES_MAX, type SiteSearch } from "./schema";

const SEARCH_PAGE_SIZE = 20;
const SUGGESTIONS_MAX = 8;

type Choice = Pick<SiteSearch, "kind" | "audience">;

const NOTHING: SearchResult = { items: [], total: 0, pageCount: 1, kinds: {}, audiences: {} };

/** Public pages that hold every word: those called so first, then by where the words stand, then the newest. */
export async function searchSite({ q, page, ...choice }: Omit<SiteSearch, "isCut">): Promise<SearchResult> {
  const words = foldedWords(q);
  if (words.length === 0) return NOTHING;
  const found = await byIndex(searchQuery(q, words, choice, page));
  const rows = z.array(foundSchema).parse(found);
  const groups: readonly FoundGroup[] = rows[0]?.groups ?? [];
  const { total, ...facets } = facetsOf(groups, choice);
  const pages = Math.ceil(total / SEARCH_PAGE_SIZE);
  return {
    ...facets,
    items: rows[0]?.items ?? [],
    total,
    pageCount: Math.min(SEARCH_PAGES_MAX, Math.max(1, pages)),
  };
}

/**
 * What was found is gone through once, for the page and for the counts of every choice alike: with a hundred thousand
 * pages, a count for each choice would read a common word a dozen times. Exported for the test that looks at its plan.
 */
export function searchQuery(query: string, words: readonly string[], choice: Choice, page: number): Prisma.Sql {
  return Prisma.sql`
    WITH found AS MATERIALIZED (
      SELECT address, kind, audiences, updated_at, ${rankOf(query, words)} AS rank
        FROM search_entry WHERE ${matches(words)}
    ), shown AS (
      SELECT address, rank FROM found WHERE ${chosen(choice)}
       ORDER BY rank, updated_at DESC, address
       LIMIT ${SEARCH_PAGE_SIZE} OFFSET ${(page - 1) * SEARCH_PAGE_SIZE}
    ), item AS (
      SELECT address, kind, title, summary, text, updated_at AS "updatedAt"
        FROM shown JOIN search_entry USING (address)
       ORDER BY rank, updated_at DESC, address
    ), "group" AS (
      SELECT kind, audiences, count(*)::int AS count FROM found GROUP BY kind, audiences
    )
    SELECT (SELECT json_agg(item) FROM item) AS items, (SELECT json_agg("group") FROM "group") AS groups`;
}

function rankOf(query: string, words: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    CASE
      WHEN title_key = ${foldForSearch(query)} THEN 0
      WHEN ${allIn(Prisma.sql`title_key`, words)} THEN 1
      WHEN ${allIn(Prisma.sql`(title_key || E'\n' || split_part(text_key, E'\n', 2))`, words)} THEN 2
      ELSE 3
    END`;
}

/** The index finds by pairs of characters; LIKE throws out what only shares them. */
function matches(words: readonly string[]): Prisma.Sql {
  const conditions = words.map(
    (word) => Prisma.sql`(grams @> ${pairs(word)}::text[] AND text_key LIKE ${likePattern(word)})`,
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
  return Prisma.sql`true${ofKind}${forAudience}`;
}

/** Titles that begin with what has been typed so far. */
export async function suggestTitles(typed: string): Promise<readonly Suggestion[]> {
  const folded = foldForSearch(typed);
  if (folded === "") return [];
  const rows = await reading.$queryRaw`
    SELECT title, address FROM search_entry
     WHERE grams @> ${pairs(folded)}::text[] AND title_key LIKE ${likePattern(folded).slice(1)}
     ORDER BY char_length(title_key), address LIMIT ${SUGGESTIONS_MAX}`;
  return z.array(suggestionSchema).parse(rows);
}
