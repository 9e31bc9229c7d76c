import "server-only";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import type { OfficeFilters } from "@/lib/offices/filters";
import { COUNTED_MAX } from "@/lib/offices/limits";
import { conditionOf, conditionsOf, hasIndexedWord } from "./conditions";

export const OFFICE_PAGE_SIZE = 20;

export const COUNT_MAX = COUNTED_MAX;

/** So many are taken out of the index of words and sorted, some 10 ms; of what is found more often, the newest are looked through. */
const SORTED_MAX = 8_000;
const NEWEST = 600;

/** After which row a page begins: the lists show what was confirmed last first. */
export type After = { readonly confirmedOn: JapanDay; readonly officeId: string };

type FoundRow = { readonly officeId: string; readonly confirmedOn: Date; readonly taken?: number };

/** Ids of one page of what is shown and open, the latest confirmed first; one more row tells that there is another page. */
export async function findOffices(filters: OfficeFilters, now: Date, after?: After) {
  const rows = await pageRows(pageStatements(filters, now, after));
  const last = rows[OFFICE_PAGE_SIZE - 1];
  const hasMore = rows.length > OFFICE_PAGE_SIZE && last !== undefined;
  return {
    ids: rows.slice(0, OFFICE_PAGE_SIZE).map(({ officeId }) => officeId),
    next: hasMore ? { confirmedOn: toJapanDay(last.confirmedOn), officeId: last.officeId } : null,
  };
}

async function pageRows(statements: readonly PageStatement[]): Promise<FoundRow[]> {
  let rows: FoundRow[] = [];
  for (const { sql, isPage } of statements) {
    rows = await byIndex<FoundRow>(sql);
    if (isPage(rows)) break;
  }
  return rows;
}

type PageStatement = {
  readonly sql: Prisma.Sql;
  /** Whether these rows are the page; the last statement's always are. */
  readonly isPage: (rows: readonly FoundRow[]) => boolean;
};

/**
 * The statements to be asked one after the other. Left to itself, the planner expects a word evenly among the days and reads
 * along them, unpacking thousands of arrays where it is not; the index of words needs no unpacking.
 */
export function pageStatements(filters: OfficeFilters, now: Date, after?: After): readonly PageStatement[] {
  const begin =
    after === undefined
      ? Prisma.empty
      : Prisma.sql`AND (confirmed_on, office_id) < (${after.confirmedOn}::date, ${after.officeId}::uuid)`;
  const condition = conditionOf(filters, now);
  if (!hasIndexedWord(filters))
    return [{ sql: pageOf(Prisma.sql`published_office WHERE ${condition} ${begin}`), isPage: () => true }];
  const found = (end: Prisma.Sql) =>
    Prisma.sql`(SELECT office_id, confirmed_on FROM published_office WHERE ${condition} ${begin} ${end}) AS found`;
  const newest = Prisma.sql`
    (SELECT * FROM published_office WHERE NOT is_closed ${begin}
      ORDER BY confirmed_on DESC, office_id DESC LIMIT ${NEWEST}) AS newest WHERE ${condition}`;
  const taken = Prisma.sql`, count(*) OVER ()::int AS taken`;
  return [
    {
      sql: pageOf(found(Prisma.sql`LIMIT ${SORTED_MAX + 1}`), taken),
      isPage: ([first]) => (first?.taken ?? 0) <= SORTED_MAX,
    },
    { sql: pageOf(newest), isPage: (rows) => rows.length > OFFICE_PAGE_SIZE },
    // OFFSET 0 keeps the order of the page out of the search.
    { sql: pageOf(found(Prisma.sql`OFFSET 0`)), isPage: () => true },
  ];
}

function pageOf(source: Prisma.Sql, more = Prisma.empty): Prisma.Sql {
  return Prisma.sql`
    SELECT office_id AS "officeId", confirmed_on AS "confirmedOn" ${more} FROM ${source}
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
