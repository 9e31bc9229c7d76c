import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { inputText } from "@/lib/awards/adjustment/desk/input";
import { adjustmentInput } from "@/lib/awards/adjustment/queries/input";
import { AdjustmentNotFound, RoundNotClosed } from "@/lib/awards/adjustment/refused-acts";
import { adjustmentSubject } from "@/lib/awards/adjustment/subject";
import { adjustmentWorkflow } from "@/lib/awards/adjustment/workflow";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { sha256Hex } from "@/lib/crypto/sha256";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { firstStatus } from "@/lib/workflow/workflow";
import { type AdjustmentRow, adjustmentView, moveAdjustment, relationsIn } from "./record";

type Asked = { readonly editionId: string; readonly stage: StageKey };

/**
 * 得点の調整の依頼: writes down what the sheets of a closed round say; the worker does the rest. One that is not worked out yet makes
 * way for it.
 */
export async function askForAdjustment(uow: UnitOfWork, { editionId, stage }: Asked): Promise<AdjustmentRow> {
  const relations = await relationsIn(uow, editionId);
  if (relations.length === 0) throw new AdjustmentNotFound();
  const status = firstStatus(adjustmentWorkflow, "ask", relations);
  await lockEdition(uow, editionId);
  await requireClosed(uow, { editionId, stage });
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const waiting = await uow.tx.awardAdjustment.findFirst({ where: { editionId, stage, status: "REQUESTED" } });
  if (waiting !== null) await moveAdjustment(uow, waiting, "supersede");
  const input = inputText(await adjustmentInput({ editionId, stage, inForce }, uow.tx));
  const row = await uow.tx.awardAdjustment.create({
    data: {
      ...{ editionId, stage, status, input, inputSha256: sha256Hex(input) },
      ...{ askedBy: officerOf(uow), askedAt: uow.now, updatedAt: uow.now },
    },
  });
  await recordAudit(uow, {
    action: "awardAdjustment.ask",
    subject: adjustmentSubject(row.id),
    step: { flow: "awardAdjustment", from: "", to: status },
    after: adjustmentView(row),
  });
  await addJob(uow, "compute-award-adjustment", { id: row.id }, { key: `award-adjustment:${row.id}`, maxAttempts: 3 });
  return row;
}

/** Held to the end of the transaction: it is not opened again meanwhile. */
async function requireClosed(uow: UnitOfWork, { editionId, stage }: Asked): Promise<void> {
  await uow.tx.$queryRaw`
    SELECT 1 FROM award_round WHERE edition_id = ${editionId}::uuid AND stage = ${stage} FOR SHARE`;
  const round = await uow.tx.awardRound.findUnique({
    where: { editionId_stage: { editionId, stage } },
    select: { status: true },
  });
  if (round?.status !== "CLOSED") throw new RoundNotClosed();
}
