import "server-only";
import type { Actor } from "@/lib/access/actor";
import { visibleTo } from "@/lib/consultations/queries/scope";
import { db } from "@/lib/db/client";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

/** The consultation that a request comes out of: who asked, and nothing that it does not say. */
export async function findConsultation(actor: Actor, number: string) {
  const parsed = parseReferenceNumber(number);
  if (!parsed.ok) return null;
  return db.consultation.findFirst({
    where: { AND: [visibleTo(actor), { number: parsed.value.number }] },
    select: {
      ...{ id: true, number: true, entrance: true, organizationId: true, organizationName: true },
      ...{ contactName: true, contactEmail: true },
    },
  });
}
