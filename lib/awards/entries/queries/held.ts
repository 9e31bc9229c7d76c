import "server-only";
import type { Actor } from "@/lib/access/actor";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { entriesHeldBy } from "@/lib/awards/entries/held";
import { db } from "@/lib/db/client";
import { notHiddenFrom } from "./scope";

const SHOWN_MAX = 200;

/** What somebody has to hand over before they leave: numbers and statuses, for who administers accounts. */
export async function listHeldEntries(actor: Actor, accountId: string) {
  if (!mayOnAccount(actor, "handOver", { id: accountId })) return { items: [], total: 0 };
  const where = entriesHeldBy(accountId);
  const [items, total] = await Promise.all([
    db.awardEntry.findMany({
      where: { AND: [notHiddenFrom(actor), where] },
      select: { number: true, status: true },
      orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
      take: SHOWN_MAX,
    }),
    db.awardEntry.count({ where: { AND: [notHiddenFrom(actor), where] } }),
  ]);
  return { items, total };
}
