import "server-only";
import type { StoredDraft } from "@/lib/awards/assignment/desk/result";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Plan } from "./plan";
import type { DraftRow } from "./record";

type Written = { readonly stage: StageKey; readonly plan: Plan; readonly everybody: StoredDraft["everybody"] };

/** In a few statements, however many pairs there are. */
export async function writePlan(uow: UnitOfWork, draft: DraftRow, { stage, plan, everybody }: Written): Promise<void> {
  const { id: draftId } = draft;
  const common = new Set(everybody);
  await uow.tx.awardAssignment.createMany({
    data: plan.added.map(({ entryId, jurorId }) => ({
      ...{ entryId, jurorId, stage, draftId, isCommon: common.has(entryId), assignedAt: uow.now },
    })),
  });
  await uow.tx.awardAssignment.updateMany({
    where: { id: { in: plan.revived.map(({ id }) => id) } },
    data: { endedAt: null, endReason: null, draftId, assignedAt: uow.now },
  });
  for (const because of new Set(plan.ended.map((row) => row.because))) {
    const ids = plan.ended.filter((row) => row.because === because).map(({ id }) => id);
    await uow.tx.awardAssignment.updateMany({
      where: { id: { in: ids } },
      data: { endedAt: uow.now, endReason: because },
    });
  }
  await markCommon(uow, { editionId: draft.editionId, stage }, everybody);
}

type In = { readonly editionId: string; readonly stage: StageKey };

async function markCommon(uow: UnitOfWork, { editionId, stage }: In, everybody: readonly string[]): Promise<void> {
  const entryId = { in: [...everybody] };
  const present = { stage, entry: { editionId }, endedAt: null };
  await uow.tx.awardAssignment.updateMany({ where: { ...present, entryId }, data: { isCommon: true } });
  await uow.tx.awardAssignment.updateMany({
    where: { ...present, isCommon: true, NOT: { entryId } },
    data: { isCommon: false },
  });
}
