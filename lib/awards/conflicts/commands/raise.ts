import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { onConflict } from "@/lib/awards/assignment/commands/on-conflict";
import { type Ground, newAmong, storedGrounds } from "@/lib/awards/conflicts/grounds";
import { relationsTo } from "@/lib/awards/conflicts/permissions";
import { conflictWorkflow } from "@/lib/awards/conflicts/workflow";
import type { AwardConflictSource } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { firstStatus } from "@/lib/workflow/workflow";
import { addGrounds, type ConflictRecord, conflictSubject, conflictView, moveConflict } from "./record";

export type Raising = {
  readonly entryId: string;
  readonly personId: string;
  readonly source: AwardConflictSource;
  /** At least one. */
  readonly grounds: readonly Ground[];
};

/**
 * Something speaks against letting this person see this entry. What people say holds at once; what the computer finds is a
 * suspicion. One that two people cleared comes back only when it says something new.
 */
export async function raiseConflict(uow: UnitOfWork, raising: Raising): Promise<void> {
  const { entryId, personId, source, grounds } = raising;
  await uow.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('award_conflict ' || ${entryId}))`;
  const known = await uow.tx.awardConflict.findUnique({ where: { entryId_personId: { entryId, personId } } });
  if (known === null) return beginConflict(uow, raising);
  const fresh = newAmong(storedGrounds(known.grounds), grounds);
  if (fresh.length === 0 && isRepeated(source)) return;
  const changes = { grounds: [...storedGrounds(known.grounds), ...fresh] };
  const action = stepFor(known, source);
  if (action === null) {
    if (fresh.length > 0) await addGrounds(uow, known, changes);
    return;
  }
  await moveConflict(uow, known, action, { changes });
}

async function beginConflict(uow: UnitOfWork, { entryId, personId, source, grounds }: Raising): Promise<void> {
  const action = source === "DETECTED" ? "suspect" : "declare";
  const status = firstStatus(conflictWorkflow, action, relationsTo(uow.actor, { personId, proposedBy: null }));
  const conflict = await uow.tx.awardConflict.create({
    data: {
      ...{ entryId, personId, status, source, grounds: [...grounds] },
      ...{ statedBy: accountOf(uow.actor), statedAt: uow.now, createdAt: uow.now, updatedAt: uow.now },
    },
  });
  await recordAudit(uow, {
    action: `awardConflict.${action}`,
    subject: conflictSubject(conflict.id),
    step: { flow: "awardConflict", from: "", to: status },
    after: conflictView(conflict),
  });
  await onConflict(uow, { entryId, personId });
}

/** Found anew at every send: the same words say nothing that was not known when it was decided. */
function isRepeated(source: AwardConflictSource): boolean {
  return source === "DETECTED" || source === "APPLICANT";
}

/** A suspicion alone neither confirms nor ends what people are about to decide. */
function stepFor({ status }: ConflictRecord, source: AwardConflictSource): "confirm" | "reinstate" | null {
  if (status === "CLEARED") return "reinstate";
  if (status === "CONFIRMED" || source === "DETECTED") return null;
  return "confirm";
}

function accountOf(actor: Actor): string | null {
  return actor.kind === "staff" || actor.kind === "juror" ? actor.accountId : null;
}
