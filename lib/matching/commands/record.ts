import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { changesSince } from "@/lib/cases/commands/changes-since";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound, StaleRecord } from "@/lib/errors";
import { relationsTo } from "@/lib/matching/permissions";
import { type IntroductionAction, introductionWorkflow } from "@/lib/matching/workflow";
import { takeStep } from "@/lib/workflow/workflow";

export type Introduction = Prisma.IntroductionGetPayload<Record<string, never>>;
export type IntroductionChanges = Prisma.IntroductionUncheckedUpdateManyInput;

/** The row, held to the end of the transaction. Who stands in no relation to it hears the same as if it did not exist. */
export async function lockIntroduction(uow: UnitOfWork, id: string): Promise<Introduction> {
  await uow.tx.$queryRaw`SELECT 1 FROM introduction WHERE id = ${id}::uuid FOR UPDATE`;
  const introduction = await uow.tx.introduction.findUnique({ where: { id } });
  if (introduction === null || relationsTo(uow.actor, introduction).length === 0) throw new RecordNotFound();
  return introduction;
}

/** The second of two writers is told what changed. */
export async function updateIntroduction(
  uow: UnitOfWork,
  before: Introduction,
  seenVersion: number,
  changes: IntroductionChanges,
): Promise<Introduction> {
  const { count } = await uow.tx.introduction.updateMany({
    where: { id: before.id, version: seenVersion },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count === 0) throw new StaleRecord(await changesSince(uow, { kind: "introduction", id: before.id, seenVersion }));
  return uow.tx.introduction.findUniqueOrThrow({ where: { id: before.id } });
}

type Stepping = {
  readonly version: number;
  readonly reason?: string | undefined;
  readonly changes?: IntroductionChanges;
};

/** One arrow of the table, with its entry. */
export async function stepIntroduction(
  uow: UnitOfWork,
  before: Introduction,
  action: IntroductionAction,
  { version, reason, changes = {} }: Stepping,
): Promise<Introduction> {
  const to = takeStep(introductionWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await updateIntroduction(uow, before, version, { ...changes, status: to });
  await recordAudit(uow, {
    action: `introduction.${action}`,
    subject: { kind: "introduction", id: after.id },
    step: { flow: "introduction", from: before.status, to },
    reason: reason ?? null,
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}

/** What the audit keeps of a row: who and how far, no words and no contact data. */
export function auditView(introduction: Introduction) {
  return {
    status: introduction.status,
    version: introduction.version,
    requestId: introduction.requestId,
    counterpartOrganizationId: introduction.counterpartOrganizationId,
    officeId: introduction.officeId,
    declineReason: introduction.declineReason,
    outcome: introduction.outcome,
  };
}
