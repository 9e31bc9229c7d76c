import "server-only";
import { type Actor, actorId } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { AuditAction } from "./actions";

/** Way in which an act reached the portal. */
export type Channel = "web" | "desk" | "paper" | "word" | "phone" | "job" | "operator";

export type AuditEntry = {
  readonly action: AuditAction;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Present exactly when a case changes its status; the database refuses such a change without it. */
  readonly step?: { readonly flow: string; readonly from: string; readonly to: string };
  readonly channel?: Channel;
  readonly reason?: string | null;
  readonly before?: Prisma.InputJsonValue | null;
  readonly after?: Prisma.InputJsonValue | null;
};

/** Needs a unit of work, so that an act and its record commit together: no audit, no write. */
export async function recordAudit(uow: UnitOfWork, entry: AuditEntry): Promise<void> {
  await uow.tx.auditEvent.create({ data: auditRow(uow.actor, entry, uow.now, uow.requestId), select: { id: true } });
}

/** The row as inserted; number and hash in its chain are the database's business. */
export function auditRow(actor: Actor, entry: AuditEntry, now: Date, requestId?: string): Prisma.AuditEventCreateInput {
  return {
    action: entry.action,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    flow: entry.step?.flow ?? null,
    fromStatus: entry.step?.from ?? null,
    toStatus: entry.step?.to ?? null,
    actorKind: actor.kind,
    actorId: actorId(actor),
    channel: entry.channel ?? channelOf(actor),
    reason: entry.reason ?? null,
    ...(entry.before ? { before: entry.before } : {}),
    ...(entry.after ? { after: entry.after } : {}),
    occurredAt: now,
    requestId: requestId ?? null,
  };
}

function channelOf(actor: Actor): Channel {
  switch (actor.kind) {
    case "staff":
      return "desk";
    case "system":
      return "job";
    default:
      return "web";
  }
}
