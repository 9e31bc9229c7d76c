import "server-only";
import { z } from "zod";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const verificationSchema = z.object({
  chains: z.number().int(),
  events: z.number().int(),
  seals: z.number().int(),
  findings: z.array(z.string()),
  hasMore: z.boolean().default(false),
});

const SEAL = { day: true, digest: true, sealedAt: true } as const satisfies Prisma.AuditSealSelect;

/** How the record itself stands: the last check of it, the last seal, and how much there is. */
export async function getAuditState(actor: Actor) {
  if (!hasDuty(actor, "AUDIT")) return null;
  const [verified, seal, events] = await Promise.all([
    db.auditEvent.findFirst({
      where: { subjectKind: "audit", subjectId: "verification", action: "audit.verify" },
      orderBy: { seq: "desc" },
      select: { occurredAt: true, after: true },
    }),
    db.auditSeal.findFirst({ orderBy: { day: "desc" }, select: SEAL }),
    db.auditEvent.count(),
  ]);
  const result = verificationSchema.safeParse(verified?.after);
  return {
    events,
    seal,
    verification: verified !== null && result.success ? { at: verified.occurredAt, ...result.data } : null,
  };
}
