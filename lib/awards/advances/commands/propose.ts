import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { hasSecondStage } from "@/lib/awards/adjustment/stages";
import { type Chosen, type Line, linesOf, unexplained } from "@/lib/awards/advances/departures";
import { firstStageOrder } from "@/lib/awards/advances/queries/order";
import {
  AdvanceNotFound,
  AdvanceProposed,
  NobodyAdvances,
  NoSecondStage,
  RankingOutdated,
} from "@/lib/awards/advances/refusals";
import { advanceWorkflow } from "@/lib/awards/advances/workflow";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { firstStatus } from "@/lib/workflow/workflow";
import { type AdvanceRow, advanceSubject, advanceView, relationsIn, requireNotBegun } from "./record";

type Proposed = {
  readonly editionId: string;
  /** By whose ranks the officer chose. */
  readonly adjustmentId: string;
  readonly chosen: readonly Chosen[];
};

/** 案: in the order of the view that the settings name, each departure with its reason. Nothing holds by it yet. */
export async function proposeAdvance(
  uow: UnitOfWork,
  { editionId, adjustmentId, chosen }: Proposed,
): Promise<AdvanceRow> {
  const relations = await relationsIn(uow, { editionId, proposedBy: null });
  if (relations.length === 0) throw new AdvanceNotFound();
  const status = firstStatus(advanceWorkflow, "propose", relations);
  await lockEdition(uow, editionId);
  await requireNotBegun(uow, editionId);
  if ((await uow.tx.awardAdvance.count({ where: { editionId, status: "PROPOSED" } })) > 0) throw new AdvanceProposed();
  const lines = await chosenLines(uow, { editionId, adjustmentId, chosen });
  const advance = await uow.tx.awardAdvance.create({
    data: {
      ...{ editionId, adjustmentId, status, updatedAt: uow.now },
      ...{ proposedBy: officerOf(uow), proposedAt: uow.now },
    },
  });
  await uow.tx.awardAdvanceEntry.createMany({ data: lines.map((line) => ({ ...line, advanceId: advance.id })) });
  await recordAudit(uow, {
    action: "awardAdvance.propose",
    subject: advanceSubject(advance.id),
    step: { flow: "awardAdvance", from: "", to: status },
    after: advanceView(advance),
  });
  return advance;
}

async function chosenLines(uow: UnitOfWork, { editionId, adjustmentId, chosen }: Proposed): Promise<Line[]> {
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  if (!hasSecondStage(inForce.settings)) throw new NoSecondStage();
  const order = await firstStageOrder({ editionId, inForce }, uow.tx);
  if (order === null || !order.isCurrent || order.adjustmentId !== adjustmentId) throw new RankingOutdated();
  const byEntry = new Map(chosen.map((one) => [one.entryId, one]));
  const lines = order.categories.flatMap((category) => linesOf(category.order, category.places, byEntry));
  const faults = unexplained(lines).map(({ entryId, isWithin }) => [
    `entries.${byEntry.get(entryId)?.number ?? ""}.reason`,
    isWithin ? "枠の中の応募を進めない理由を入力してください。" : "枠の外の応募を進める理由を入力してください。",
  ]);
  if (faults.length > 0) throw new FieldsRefused(Object.fromEntries(faults));
  if (!lines.some(({ isAdvanced }) => isAdvanced)) throw new NobodyAdvances();
  return lines;
}
