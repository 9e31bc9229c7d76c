import "server-only";
import { type Actor, actorId, asThemselves } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type DomainError, NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";

/** Refusals of right are recorded; wrong input and stale screens are everyday matters and are not. */
export async function recordRefusal(
  actor: Actor,
  error: DomainError,
  attempted: { readonly trying?: string; readonly subjectId?: string; readonly requestId?: string },
): Promise<void> {
  const isRefusal = error instanceof NotPermitted || error instanceof RecordNotFound || error instanceof StepNotAllowed;
  if (!isRefusal || attempted.trying === undefined) return;
  const who = asThemselves(actor);
  await db.auditEvent.create({
    data: {
      action: attempted.trying,
      subjectKind: "refusal",
      subjectId: attempted.subjectId ?? actorId(who) ?? who.kind,
      outcome: error.name,
      actorKind: who.kind,
      actorId: actorId(who),
      channel: who.kind === "staff" ? "desk" : "web",
      occurredAt: clock.now(),
      requestId: attempted.requestId ?? null,
    },
    select: { id: true },
  });
}
