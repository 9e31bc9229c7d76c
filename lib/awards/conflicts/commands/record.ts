import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { onConflict } from "@/lib/awards/assignment/commands/on-conflict";
import type { Ground } from "@/lib/awards/conflicts/grounds";
import { relationsTo } from "@/lib/awards/conflicts/permissions";
import { type ConflictAction, conflictWorkflow } from "@/lib/awards/conflicts/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { takeStep } from "@/lib/workflow/workflow";

export type ConflictRecord = Prisma.AwardConflictGetPayload<Record<string, never>>;

type Changes = Omit<Prisma.AwardConflictUncheckedUpdateInput, "status" | "version" | "updatedAt">;

/** One step of the table, with its event. */
export async function moveConflict(
  uow: UnitOfWork,
  before: ConflictRecord,
  action: Exclude<ConflictAction, "suspect" | "declare">,
  { changes = {} }: { readonly changes?: Changes } = {},
): Promise<ConflictRecord> {
  const status = takeStep(conflictWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await uow.tx.awardConflict.update({
    where: { id: before.id },
    data: { ...(status === "CONFIRMED" ? unproposed : {}), ...changes, status, ...touched(uow) },
  });
  await recordAudit(uow, {
    action: `awardConflict.${action}`,
    subject: conflictSubject(after.id),
    step: { flow: "awardConflict", from: before.status, to: status },
    before: conflictView(before),
    after: conflictView(after),
  });
  if (status !== "CLEARED") await onConflict(uow, after);
  return after;
}

/** More of the same, without a change of what holds. Whoever decides meanwhile is shown it first. */
export async function addGrounds(
  uow: UnitOfWork,
  before: ConflictRecord,
  { grounds }: { readonly grounds: Ground[] },
): Promise<void> {
  const after = await uow.tx.awardConflict.update({ where: { id: before.id }, data: { grounds, ...touched(uow) } });
  await recordAudit(uow, {
    action: "awardConflict.addGround",
    subject: conflictSubject(after.id),
    before: conflictView(before),
    after: conflictView(after),
  });
}

/** A clearing that did not come about, or holds no more, is asked for and decided anew. */
const unproposed = { clearReason: null, proposedBy: null, proposedAt: null, decidedBy: null, decidedAt: null } as const;

function touched({ now }: UnitOfWork) {
  return { version: { increment: 1 }, updatedAt: now };
}

export function conflictSubject(id: string) {
  return { kind: "awardConflict", id } as const;
}

/** What the audit keeps: the grounds tell of people, and stay in the row. */
export function conflictView({ status, version, source, entryId, personId, proposedBy, decidedBy }: ConflictRecord) {
  return { status, version, source, entryId, personId, proposedBy, decidedBy };
}
