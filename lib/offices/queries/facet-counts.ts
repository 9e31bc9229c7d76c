import "server-only";
import { byIndex } from "@/lib/db/by-index";
import { Prisma } from "@/lib/db/generated/client";
import { toJapanDay } from "@/lib/japan/dates";
import type { OfficeFilters } from "@/lib/offices/filters";
import type { FacetCounts } from "@/lib/offices/public-view";
import { conditionOf } from "./conditions";
import { COUNT_MAX } from "./search";

type Replaced = { readonly prefix: string; readonly without: Partial<OfficeFilters> };

/** Choices that take each other's place: counted as if nothing of their own were chosen. */
const REPLACED: readonly Replaced[] = [
  { prefix: "prefecture:", without: { prefecture: undefined, municipality: undefined } },
  { prefix: "municipality:", without: { municipality: undefined } },
  { prefix: "kind:", without: { kind: [] } },
  { prefix: "seats:", without: { seats: undefined } },
  { prefix: "day-price:", without: { dayPrice: undefined } },
  { prefix: "month-price:", without: { monthPrice: undefined } },
  { prefix: "tokyo:", without: { tokyo: undefined } },
];

type Counts = Readonly<Record<string, number>>;

/**
 * How many of what was found carry each choice, exactly; null where more were found than may be counted for one request.
 * Every reading is of at most COUNT_MAX rows, so that no choice of filters is slow.
 */
export async function countFacets(filters: OfficeFilters, now: Date): Promise<FacetCounts> {
  const base = await countTokens(filters, now);
  if (base === null) return null;
  let counts: Counts = base;
  const uncounted: string[] = [];
  for (const { prefix, without } of REPLACED.filter(({ without: cleared }) => isChosen(filters, cleared))) {
    const wider = await countTokens({ ...filters, ...without }, now);
    if (wider === null) uncounted.push(prefix);
    counts = {
      ...only(counts, (token) => !token.startsWith(prefix)),
      ...only(wider ?? {}, (token) => token.startsWith(prefix)),
    };
  }
  return { counts, uncounted };
}

function only(counts: Counts, isWanted: (token: string) => boolean): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([token]) => isWanted(token)));
}

function isChosen(filters: OfficeFilters, cleared: Partial<OfficeFilters>): boolean {
  return "kind" in cleared
    ? filters.kind.length > 0
    : Object.keys(cleared).some((name) => Object.entries(filters).some(([key, value]) => key === name && value));
}

async function countTokens(filters: OfficeFilters, now: Date): Promise<Counts | null> {
  const rows = await byIndex<{ readonly token: string; readonly count: number }>(Prisma.sql`
    WITH found AS (
      SELECT facets, subsidy_until FROM published_office WHERE ${conditionOf(filters, now)} LIMIT ${COUNT_MAX + 1}
    )
    SELECT token, count(*)::int AS count FROM (
      SELECT unnest(facets) AS token FROM found
      UNION ALL SELECT 'subsidy:YES' FROM found WHERE subsidy_until >= ${toJapanDay(now)}::date
      UNION ALL SELECT 'all' FROM found
    ) AS carried GROUP BY token`);
  const counts = Object.fromEntries(rows.map(({ token, count }) => [token, count]));
  return (counts["all"] ?? 0) > COUNT_MAX ? null : counts;
}
