import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { listChangesToDecide } from "@/lib/accounts/changes/queries";
import { db } from "@/lib/db/client";

type Seat = { readonly id: string; readonly fiscalYear: number };

/** The latest seat of the juror whom a change is about: where its screen is. */
export async function findSeatOfChange(actor: Actor, change: string): Promise<Seat | null> {
  if (!hasDuty(actor, "AWARD")) return null;
  const row = await db.accountChange.findUnique({ where: { id: change }, select: { accountId: true } });
  return row === null ? null : ((await latestSeats([row.accountId])).get(row.accountId) ?? null);
}

/** Jurors whose way back in waits for this officer, each with the seat that its screen is about. */
export async function listRecoveriesToDecide(actor: Actor) {
  const changes = await listChangesToDecide(actor, "JUROR");
  const seats = await latestSeats(changes.map(({ accountId }) => accountId));
  return changes.flatMap((change) => {
    const seat = seats.get(change.accountId);
    return seat === undefined ? [] : [{ ...change, seat }];
  });
}

async function latestSeats(accountIds: readonly string[]): Promise<ReadonlyMap<string, Seat>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db.awardJuror.findMany({
    where: { accountId: { in: [...accountIds] } },
    select: { id: true, accountId: true, edition: { select: { fiscalYear: true } } },
    orderBy: [{ accountId: "asc" }, { edition: { fiscalYear: "desc" } }],
    distinct: ["accountId"],
    take: accountIds.length,
  });
  return new Map(rows.map(({ id, accountId, edition }) => [accountId, { id, fiscalYear: edition.fiscalYear }]));
}
