import "server-only";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { foldForSearch, pairs } from "@/lib/japan/search-key";
import { type OfficeFilters, wantedTokens } from "@/lib/offices/filters";
import { COUNTED_MAX } from "@/lib/offices/limits";

export const OFFICE_PAGE_SIZE = 20;

export const COUNT_MAX = COUNTED_MAX;

const WORDS_MAX = 8;

/** After which row a page begins: the lists show what was confirmed last first. */
export type After = { readonly confirmedOn: JapanDay; readonly officeId: string };

type FoundRow = { readonly officeId: string; readonly confirmedOn: Date };

/** Ids of one page of what is shown and open, the latest confirmed first; one more row tells that there is another page. */
export async function findOffices(filters: OfficeFilters, now: Date, after?: After) {
  const rows = await byIndex<FoundRow>(pageStatement(filters, now, after));
  const last = rows[OFFICE_PAGE_SIZE - 1];
  const hasMore = rows.length > OFFICE_PAGE_SIZE && last !== undefined;
  return {
    ids: rows.slice(0, OFFICE_PAGE_SIZE).map(({ officeId }) => officeId),
    next: hasMore ? { confirmedOn: toJapanDay(last.confirmedOn), officeId: last.officeId } : null,
  };
}

export function pageStatement(filters: OfficeFilters, now: Date, after?: After): Prisma.Sql {
  const begin =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`AND (confirmed_on, office_id) < (${after.confirmedOn}::date, ${after.officeId}::uuid)`;
  return Prisma.sql`
    SELECT office_id AS "officeId", confirmed_on AS "confirmedOn" FROM published_office
     WHERE ${conditionOf(filters, now)} ${begin}
     ORDER BY confirmed_on DESC, office_id DESC LIMIT ${OFFICE_PAGE_SIZE + 1}`;
}

/** How many there are, up to COUNT_MAX + 1. */
export async function countOffices(filters: OfficeFilters, now: Date): Promise<number> {
  const [row] = await byIndex<{ readonly total: bigint }>(countStatement(filters, now));
  return Number(row?.total ?? 0);
}

export function countStatement(filters: OfficeFilters, now: Date): Prisma.Sql {
  // Without a choice, only the order of the list lets an index find them.
  const order =
    conditionsOf(filters, now).length === 1 ? Prisma.sql`ORDER BY confirmed_on DESC, office_id DESC` : Prisma.empty;
  return Prisma.sql`
    SELECT count(*) AS total FROM (
      SELECT 1 FROM published_office WHERE ${conditionOf(filters, now)} ${order} LIMIT ${COUNT_MAX + 1}) AS found`;
}

/** What holds of every office that is found. */
export function conditionOf(filters: OfficeFilters, now: Date): Prisma.Sql {
  return Prisma.join(conditionsOf(filters, now), " AND ");
}

function conditionsOf(filters: OfficeFilters, now: Date): Prisma.Sql[] {
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
