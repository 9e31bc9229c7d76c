import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { scoringStages } from "@/lib/awards/adjustment/stages";
import { stageInWork } from "@/lib/awards/advances/queries/stage-in-work";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { lockEdition } from "@/lib/awards/editions/commands/record";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { relationsTo } from "@/lib/awards/rounds/permissions";
import { NoScoringStage, RoundThere } from "@/lib/awards/rounds/refusals";
import { roundWorkflow } from "@/lib/awards/rounds/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { firstStatus } from "@/lib/workflow/workflow";
import { lockRound, type Round, roundSubject, roundView, type SeenRound } from "./record";
import { referencesOf, syncCalibration } from "./references";

type Prepared = { readonly editionId: string; readonly references: string };

/** 採点期間の準備, with the entries by which everybody sees beforehand how they score; that is done once, before the first stage. */
export async function prepareRound(uow: UnitOfWork, { editionId, references }: Prepared): Promise<Round> {
  const status = firstStatus(roundWorkflow, "prepare", relationsTo(uow.actor, { editionId, reopenAskedBy: null }));
  await lockEdition(uow, editionId);
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const stage = await stageInWork(editionId, uow.tx);
  if (stage === null || !scoringStages(inForce.settings).includes(stage)) throw new NoScoringStage();
  if ((await uow.tx.awardRound.count({ where: { editionId, stage } })) > 0) throw new RoundThere();
  const text = stage === "first" ? references : "";
  const referenceIds = await referencesOf(uow, { editionId, settings: inForce.settings, text });
  const round = await uow.tx.awardRound.create({
    data: { editionId, stage, status, referenceIds, createdAt: uow.now, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardRound.prepare",
    subject: roundSubject(round.id),
    step: { flow: "awardRound", from: "", to: status },
    after: roundView(round),
  });
  await syncCalibration(uow, round);
  return round;
}

type Changed = SeenRound & { readonly references: string };

/** Other entries, or the same for jurors who came since. What was given for one that is none any more is set aside. */
export async function changeReferences(uow: UnitOfWork, { references, ...seen }: Changed): Promise<Round> {
  const round = await lockRound(uow, seen);
  if (round.status !== "PREPARING" || round.stage !== "first") throw new StepNotAllowed();
  const inForce = await settingsInForce(round.editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const { editionId } = round;
  const referenceIds = await referencesOf(uow, { editionId, settings: inForce.settings, text: references });
  const after = await uow.tx.awardRound.update({
    where: { id: round.id },
    data: { referenceIds, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardRound.setReferences",
    subject: roundSubject(after.id),
    before: roundView(round),
    after: roundView(after),
  });
  await syncCalibration(uow, after);
  return after;
}
