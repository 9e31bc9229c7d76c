import "server-only";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import type { OfficeFilters } from "@/lib/offices/filters";
import { COUNTED_MAX } from "@/lib/offices/limits";
import { conditionOf, conditionsOf, hasIndexedWord } from "./conditions";

export const OFFICE_PAGE_SIZE = 20;

export const COUNT_MAX = COUNTED_MAX;

/** Of the latest confirmed, looked through one by one before the index of words is asked: some 3 ms. */
const NEWEST = 600;

/** After which row a page begins: the lists show what was confirmed last first. */
export type After = { readonly confirmedOn: JapanDay; readonly officeId: string };

type FoundRow = { readonly officeId: string; readonly confirmedOn: Date };

/** Ids of one page of what is shown and open, the latest confirmed first; one more row tells that there is another page. */
export async function findOffices(filters: OfficeFilters, now: Date, after?: After) {
  const rows = await firstFullPage(pageStatements(filters, now, after));
  const last = rows[OFFICE_PAGE_SIZE - 1];
  const hasMore = rows.length > OFFICE_PAGE_SIZE && last !== undefined;
  return {
    ids: rows.slice(0, OFFICE_PAGE_SIZE).map(({ officeId }) => officeId),
    next: hasMore ? { confirmedOn: toJapanDay(last.confirmedOn), officeId: last.officeId } : null,
  };
}

async function firstFullPage(statements: readonly Prisma.Sql[]): Promise<FoundRow[]> {
  let rows: FoundRow[] = [];
  for (const statement of statements) {
    rows = await byIndex<FoundRow>(statement);
    if (rows.length > OFFICE_PAGE_SIZE) break;
  }
  return rows;
}

/**
 * The statements to be asked until one fills the page; the last one finds all. Left to itself, the planner expects a word evenly
 * among the days and reads along them, thousands of arrays where it is not: so the newest are looked through, and then the
 * index of words says where the rest is.
 */
export function pageStatements(filters: OfficeFilters, now: Date, after?: After): readonly Prisma.Sql[] {
  const begin =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`AND (confirmed_on, office_id) < (${after.confirmedOn}::date, ${after.officeId}::uuid)`;
  const condition = conditionOf(filters, now);
  if (!hasIndexedWord(filters)) return [pageOf(Prisma.sql`published_office WHERE ${condition} ${begin}`)];
  const newest = Prisma.sql`
    (SELECT * FROM published_office WHERE NOT is_closed ${begin}
      ORDER BY confirmed_on DESC, office_id DESC LIMIT ${NEWEST}) AS newest WHERE ${condition}`;
  // OFFSET 0 keeps the order of the page out of the search.
  const all = Prisma.sql`
    (SELECT office_id, confirmed_on FROM published_office WHERE ${condition} ${begin} OFFSET 0) AS found`;
  return [pageOf(newest), pageOf(all)];
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
