import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/assignment/permissions";
import { DraftNotFound } from "@/lib/awards/assignment/refusals";
import { type AssignmentAction, assignmentWorkflow } from "@/lib/awards/assignment/workflow";
import { lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

export type DraftRow = Prisma.AwardAssignmentDraftGetPayload<Record<string, never>>;

/** The draft that somebody saw, in the version they saw. */
export type SeenDraft = { readonly id: string; readonly version: number };

/** Held to the end of the transaction, with its edition. */
export async function lockAssignmentDraft(uow: UnitOfWork, { id, version }: SeenDraft): Promise<DraftRow> {
  const found = await uow.tx.awardAssignmentDraft.findUnique({ where: { id }, select: { editionId: true } });
  if (found === null || relationsTo(uow.actor).length === 0) throw new DraftNotFound();
  await lockEdition(uow, found.editionId);
  const draft = await uow.tx.awardAssignmentDraft.findUniqueOrThrow({ where: { id } });
  if (draft.version !== version) throw new StaleRecord();
  return draft;
}

export async function decideDraft(
  uow: UnitOfWork,
  before: DraftRow,
  action: Exclude<AssignmentAction, "ask">,
): Promise<DraftRow> {
  const status = takeStep(assignmentWorkflow, action, before.status, relationsTo(uow.actor));
  const after = await uow.tx.awardAssignmentDraft.update({
    where: { id: before.id },
    data: {
      ...{ status, version: { increment: 1 }, updatedAt: uow.now },
      ...{ decidedBy: officerOf(uow), decidedAt: uow.now },
    },
  });
  await recordAudit(uow, {
    action: `awardAssignmentDraft.${action}`,
    subject: draftSubject(after.id),
    step: { flow: "awardAssignmentDraft", from: before.status, to: status },
    before: draftView(before),
    after: draftView(after),
  });
  return after;
}

export function draftSubject(id: string) {
  return { kind: "awardAssignmentDraft", id } as const;
}

/** How many pairs it has is not said: the record is read by people who must not know of some entries. */
export function draftView({ status, version, editionId }: DraftRow) {
  return { status, version, editionId };
}
