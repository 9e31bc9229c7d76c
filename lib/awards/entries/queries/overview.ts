import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { NAMED } from "@/lib/awards/partners/workflow";
import { db } from "@/lib/db/client";
import { visibleTo } from "./scope";

/** What does not occur is left out. */
type Counts = Readonly<Record<string, number>>;

export type Overview = {
  /** By key of the category, then by status. */
  readonly categories: Readonly<Record<string, Counts>>;
  readonly arrivals: Counts;
  /** Entries with a municipality that has not answered, or says otherwise. */
  readonly partners: { readonly waiting: number; readonly declined: number };
};

/** An edition in numbers, of what this person may see: each counts what the queue with the same filters lists. */
export async function overviewOf(actor: Actor, editionId: string): Promise<Overview> {
  const where = { AND: [visibleTo(actor), { editionId }] };
  const partnersIn = (status: (typeof NAMED)[number]) =>
    db.awardEntry.count({ where: { AND: [where, { partners: { some: { status } } }] } });
  const [groups, arrivals, waiting, declined] = await Promise.all([
    db.awardEntry.groupBy({ by: ["category", "status"], where, _count: { _all: true } }),
    db.awardEntry.groupBy({ by: ["arrival"], where, _count: { _all: true } }),
    partnersIn("ASKED"),
    partnersIn("DECLINED"),
  ]);
  const byCategory = Map.groupBy(groups, ({ category }) => category);
  return {
    categories: Object.fromEntries(
      [...byCategory].map(([category, of]) => [
        category,
        Object.fromEntries(of.map(({ status, _count }) => [status, _count._all])),
      ]),
    ),
    arrivals: Object.fromEntries(arrivals.map(({ arrival, _count }) => [arrival, _count._all])),
    partners: { waiting, declined },
  };
}
