import "server-only";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import type { OfficeFilters } from "@/lib/offices/filters";
import { COUNTED_MAX } from "@/lib/offices/limits";
import { conditionOf, conditionsOf, hasIndexedWord } from "./conditions";

export const OFFICE_PAGE_SIZE = 20;

export const COUNT_MAX = COUNTED_MAX;

/** Of what is found in more places than are counted, so many of the latest confirmed are looked through first: some 6 ms. */
const NEWEST = 600;

/** After which row a page begins: the lists show what was confirmed last first. */
export type After = { readonly confirmedOn: JapanDay; readonly officeId: string };

type FoundRow = { readonly officeId: string; readonly confirmedOn: Date };

/** Ids of one page of what is shown and open, the latest confirmed first; one more row tells that there is another page. */
export async function findOffices(filters: OfficeFilters, now: Date, after?: After) {
  const rows = await pageRows(await pageStatements(filters, now, after));
  const last = rows[OFFICE_PAGE_SIZE - 1];
  const hasMore = rows.length > OFFICE_PAGE_SIZE && last !== undefined;
  return {
    ids: rows.slice(0, OFFICE_PAGE_SIZE).map(({ officeId }) => officeId),
    next: hasMore ? { confirmedOn: toJapanDay(last.confirmedOn), officeId: last.officeId } : null,
  };
}

/** The first full page, or what the last statement finds. */
async function pageRows(statements: readonly Prisma.Sql[]): Promise<FoundRow[]> {
  let rows: FoundRow[] = [];
  for (const statement of statements) {
    rows = await byIndex<FoundRow>(statement);
    if (rows.length > OFFICE_PAGE_SIZE) break;
  }
  return rows;
}

async function pageStatements(filters: OfficeFilters, now: Date, after?: After): Promise<readonly Prisma.Sql[]> {
  if (!hasIndexedWord(filters)) return [alongTheDays(filters, now, after)];
  const isFrequent = (await countOffices(filters, now)) > COUNT_MAX;
  return [...(isFrequent ? [amongTheNewest(filters, now, after)] : []), byTheWords(filters, now, after)];
}

/** For choices, which most pages of the list answer early, and for a word of one letter, which no index knows. */
export function alongTheDays(filters: OfficeFilters, now: Date, after?: After): Prisma.Sql {
  return pageOf(Prisma.sql`published_office WHERE ${conditionOf(filters, now)} ${beginAfter(after)}`);
}

/**
 * All that the index of words gives, sorted. Left to itself, the planner expects a word evenly among the days and reads along
 * them, unpacking thousands of arrays where it is not; OFFSET 0 keeps the order of the page out of the search.
 */
export function byTheWords(filters: OfficeFilters, now: Date, after?: After): Prisma.Sql {
  return pageOf(Prisma.sql`
    (SELECT office_id, confirmed_on FROM published_office
      WHERE ${conditionOf(filters, now)} ${beginAfter(after)} OFFSET 0) AS found`);
}

/** A word that very many have fills the page soon; if it does not, the index has to be asked. */
export function amongTheNewest(filters: OfficeFilters, now: Date, after?: After): Prisma.Sql {
  return pageOf(Prisma.sql`
    (SELECT * FROM published_office WHERE NOT is_closed ${beginAfter(after)}
      ORDER BY confirmed_on DESC, office_id DESC LIMIT ${NEWEST}) AS newest WHERE ${conditionOf(filters, now)}`);
}

function beginAfter(after: After | undefined): Prisma.Sql {
  if (after === undefined) return Prisma.empty;
  return Prisma.sql`AND (confirmed_on, office_id) < (${after.confirmedOn}::date, ${after.officeId}::uuid)`;
}

function pageOf(source: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT office_id AS "officeId", confirmed_on AS "confirmedOn" FROM ${source}
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
