import "server-only";
import type { Actor } from "@/lib/access/actor";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { consultationsHeldBy } from "@/lib/consultations/held";
import { db } from "@/lib/db/client";

const SHOWN_MAX = 200;

/** What somebody has to hand over before they leave: numbers and statuses, for who administers accounts. */
export async function listHeldConsultations(actor: Actor, accountId: string) {
  if (!mayOnAccount(actor, "handOver", { id: accountId })) return { items: [], total: 0 };
  const where = consultationsHeldBy(accountId);
  const [items, total] = await Promise.all([
    db.consultation.findMany({
      where,
      select: { number: true, status: true },
      orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
      take: SHOWN_MAX,
    }),
    db.consultation.count({ where }),
  ]);
  return { items, total };
}
