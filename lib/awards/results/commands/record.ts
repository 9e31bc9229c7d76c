import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/results/permissions";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { ResultNotFound } from "@/lib/awards/results/refusals";
import type { Result } from "@/lib/awards/results/result";
import { type ResultAction, resultWorkflow } from "@/lib/awards/results/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord, StepNotAllowed } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

/** The result that somebody saw, in the version they saw. */
export type SeenResult = { readonly id: string; readonly version: number };

/** Holds the result to the end of the transaction; for whoever stands in no relation to it, it does not exist. */
export async function lockResult(uow: UnitOfWork, id: string): Promise<Result> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_result WHERE id = ${id}::uuid FOR UPDATE`;
  const result = await uow.tx.awardResult.findUnique({ where: { id } });
  if (result === null || (await relationsOf(uow, result)).length === 0) throw new ResultNotFound();
  return result;
}

export async function lockSeen(uow: UnitOfWork, { id, version }: SeenResult): Promise<Result> {
  const result = await lockResult(uow, id);
  if (result.version !== version) throw new StaleRecord();
  return result;
}

async function relationsOf(uow: UnitOfWork, { editionId, proposedBy }: Pick<Result, "editionId" | "proposedBy">) {
  return relationsTo(uow.actor, { proposedBy, isInConflict: await isInConflict(uow.tx, uow.actor, editionId) });
}

type Changes = Omit<Prisma.AwardResultUncheckedUpdateInput, "status" | "version" | "updatedAt">;

export async function updateResult(uow: UnitOfWork, id: string, changes: Changes): Promise<Result> {
  return uow.tx.awardResult.update({
    where: { id },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
}

type Move = { readonly changes?: Changes; readonly reason?: string };

/** One step of the table, with its event. */
export async function moveResult(
  uow: UnitOfWork,
  before: Result,
  action: Exclude<ResultAction, "begin">,
  { changes = {}, reason }: Move = {},
): Promise<Result> {
  const status = takeStep(resultWorkflow, action, before.status, await relationsOf(uow, before));
  const after = await uow.tx.awardResult.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardResult.${action}`,
    subject: { kind: "awardResult", id: after.id },
    step: { flow: "awardResult", from: before.status, to: status },
    reason: reason ?? null,
    before: resultView(before),
    after: resultView(after),
  });
  return after;
}

/** What the audit keeps: no names and none of the words. */
export function resultView({ status, version, editionId, sha256, releaseAt }: Result) {
  return { status, version, editionId, sha256, releaseAt: releaseAt?.toISOString() ?? null };
}

/** Who acts bears a name. */
export function officerOf({ actor }: UnitOfWork): string {
  if (actor.kind !== "staff") throw new StepNotAllowed();
  return actor.accountId;
}
