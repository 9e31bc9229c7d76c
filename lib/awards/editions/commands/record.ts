import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/editions/permissions";
import { EditionNotFound } from "@/lib/awards/editions/refusals";
import { type RevisionAction, revisionWorkflow } from "@/lib/awards/editions/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord, StepNotAllowed } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

export type Edition = Prisma.AwardEditionGetPayload<Record<string, never>>;
export type Revision = Prisma.AwardRevisionGetPayload<Record<string, never>>;

/** The settings that somebody saw, in the version they saw. */
export type SeenRevision = { readonly id: string; readonly version: number };

/** Holds the edition to the end of the transaction: whatever is done to its settings comes one after the other. */
export async function lockEdition(uow: UnitOfWork, id: string): Promise<Edition> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_edition WHERE id = ${id}::uuid FOR UPDATE`;
  const edition = await uow.tx.awardEdition.findUnique({ where: { id } });
  if (edition === null || relationsTo(uow.actor, { proposedBy: null }).length === 0) throw new EditionNotFound();
  return edition;
}

/** The revision and its edition, both held. */
export async function lockRevision(uow: UnitOfWork, { id, version }: SeenRevision) {
  const found = await uow.tx.awardRevision.findUnique({ where: { id }, select: { editionId: true } });
  if (found === null) throw new EditionNotFound();
  const edition = await lockEdition(uow, found.editionId);
  const revision = await uow.tx.awardRevision.findUniqueOrThrow({ where: { id } });
  if (revision.version !== version) throw new StaleRecord();
  return { edition, revision };
}

type Changes = Omit<Prisma.AwardRevisionUncheckedUpdateInput, "status" | "version" | "updatedAt">;

type Move = { readonly changes?: Changes; readonly reason?: string };

/** One step of the table, with its event. */
export async function moveRevision(
  uow: UnitOfWork,
  before: Revision,
  action: Exclude<RevisionAction, "begin">,
  { changes = {}, reason }: Move = {},
): Promise<Revision> {
  const status = takeStep(revisionWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await uow.tx.awardRevision.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardRevision.${action}`,
    subject: revisionSubject(after.id),
    step: { flow: "awardRevision", from: before.status, to: status },
    reason: reason ?? null,
    before: revisionView(before),
    after: revisionView(after),
  });
  return after;
}

export function revisionSubject(id: string) {
  return { kind: "awardRevision", id } as const;
}

/** What the audit keeps; the settings themselves stay in the row, which is never written over once in force. */
export function revisionView({ status, version, editionId, ordinal, sha256 }: Revision) {
  return { status, version, editionId, ordinal, sha256 };
}

/** Who acts bears a name. */
export function officerOf({ actor }: UnitOfWork): string {
  if (actor.kind !== "staff") throw new StepNotAllowed();
  return actor.accountId;
}
