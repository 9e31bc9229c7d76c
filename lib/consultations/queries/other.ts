import "server-only";
import type { Actor } from "@/lib/access/actor";
import { relationsTo } from "@/lib/consultations/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "./scope";

const told = {
  id: true,
  number: true,
  subject: true,
  status: true,
  organizationId: true,
  organizationName: true,
  contactName: true,
  contactEmail: true,
  receivedAt: true,
} as const satisfies Prisma.ConsultationSelect;

export type OtherConsultation = Prisma.ConsultationGetPayload<{ select: typeof told }>;

/** What is shown of the second case, before two are merged or linked. */
export async function getOther(actor: Actor, number: string): Promise<OtherConsultation | null> {
  const found = await db.consultation.findFirst({ where: { AND: [visibleTo(actor), { number }] }, select: told });
  return found === null || !relationsTo(actor, found).includes("desk") ? null : found;
}
