import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/adjustment/permissions";
import { adjustmentSubject } from "@/lib/awards/adjustment/subject";
import { type AdjustmentAction, adjustmentWorkflow } from "@/lib/awards/adjustment/workflow";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { takeStep } from "@/lib/workflow/workflow";

export type AdjustmentRow = Prisma.AwardAdjustmentGetPayload<Record<string, never>>;

export async function relationsIn(uow: UnitOfWork, editionId: string) {
  return relationsTo(uow.actor, { isInConflict: await isInConflict(uow.tx, uow.actor, editionId) });
}

type Changes = Omit<Prisma.AwardAdjustmentUncheckedUpdateInput, "status" | "version" | "updatedAt">;

/** One step of the table, with its event. */
export async function moveAdjustment(
  uow: UnitOfWork,
  before: AdjustmentRow,
  action: Exclude<AdjustmentAction, "ask">,
  changes: Changes = {},
): Promise<AdjustmentRow> {
  const relations = await relationsIn(uow, before.editionId);
  const status = takeStep(adjustmentWorkflow, action, before.status, relations);
  const after = await uow.tx.awardAdjustment.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardAdjustment.${action}`,
    subject: adjustmentSubject(after.id),
    step: { flow: "awardAdjustment", from: before.status, to: status },
    before: adjustmentView(before),
    after: adjustmentView(after),
  });
  return after;
}

/** No figure and no name: the record is read by people who must not know of some entries. */
export function adjustmentView({ status, version, editionId, stage, inputSha256, resultSha256 }: AdjustmentRow) {
  return { status, version, editionId, stage, inputSha256, resultSha256 };
}
