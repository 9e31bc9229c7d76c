import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/advances/permissions";
import { hasSecondStageBegun } from "@/lib/awards/advances/queries/begun";
import { AdvanceNotFound, SecondStageBegun } from "@/lib/awards/advances/refusals";
import { type AdvanceAction, advanceWorkflow } from "@/lib/awards/advances/workflow";
import { lockEdition } from "@/lib/awards/editions/commands/record";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

export type AdvanceRow = Prisma.AwardAdvanceGetPayload<Record<string, never>>;
export type SeenAdvance = { readonly id: string; readonly version: number };

type Related = { readonly editionId: string; readonly proposedBy: string | null };

export async function relationsIn(uow: UnitOfWork, { editionId, proposedBy }: Related) {
  return relationsTo(uow.actor, { proposedBy, isInConflict: await isInConflict(uow.tx, uow.actor, editionId) });
}

/** Held with its edition; for whoever stands in no relation to it, it does not exist. */
export async function lockAdvance(uow: UnitOfWork, { id, version }: SeenAdvance): Promise<AdvanceRow> {
  const found = await uow.tx.awardAdvance.findUnique({ where: { id } });
  if (found === null || (await relationsIn(uow, found)).length === 0) throw new AdvanceNotFound();
  await lockEdition(uow, found.editionId);
  const advance = await uow.tx.awardAdvance.findUniqueOrThrow({ where: { id } });
  if (advance.version !== version) throw new StaleRecord();
  return advance;
}

type Changes = Omit<Prisma.AwardAdvanceUncheckedUpdateInput, "status" | "version" | "updatedAt">;
type Move = { readonly changes?: Changes; readonly reason?: string };

/** One step of the table, with its event. */
export async function moveAdvance(
  uow: UnitOfWork,
  before: AdvanceRow,
  action: Exclude<AdvanceAction, "propose">,
  { changes = {}, reason }: Move = {},
): Promise<AdvanceRow> {
  const status = takeStep(advanceWorkflow, action, before.status, await relationsIn(uow, before));
  const after = await uow.tx.awardAdvance.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardAdvance.${action}`,
    subject: advanceSubject(after.id),
    step: { flow: "awardAdvance", from: before.status, to: status },
    reason: reason ?? null,
    before: advanceView(before),
    after: advanceView(after),
  });
  return after;
}

export function advanceSubject(id: string) {
  return { kind: "awardAdvance", id } as const;
}

/** Which entries and how many is not said: the record is read by people who must not know of some. */
export function advanceView({ status, version, editionId, adjustmentId }: AdvanceRow) {
  return { status, version, editionId, adjustmentId };
}

/** Once somebody has work to do by it, it stays as it is. */
export async function requireNotBegun({ tx }: UnitOfWork, editionId: string): Promise<void> {
  if (await hasSecondStageBegun(editionId, tx)) throw new SecondStageBegun();
}
