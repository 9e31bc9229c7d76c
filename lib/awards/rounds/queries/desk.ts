import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getStaffNames } from "@/lib/accounts/queries";
import { stageInWork } from "@/lib/awards/advances/queries/stage-in-work";
import { type StageKey, stageKeyOf } from "@/lib/awards/editions/rules/judging-schema";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { relationsTo, roundPermissions } from "@/lib/awards/rounds/permissions";
import type { JurorProgress, RoundDesk, RoundView } from "@/lib/awards/rounds/view";
import { roundWorkflow } from "@/lib/awards/rounds/workflow";
import { kindOf } from "@/lib/awards/scoring/kinds";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { availableActions } from "@/lib/workflow/workflow";

const SEATS_MAX = 500;
const SHEETS_MAX = 20_000;
const REFERENCES_MAX = 50;

/** The round of a stage (that is worked on, unless another is asked for) and how far each juror is, without any score; null without the duty. */
export async function getRoundDesk(actor: Actor, editionId: string, asked?: StageKey): Promise<RoundDesk | null> {
  if (!hasDuty(actor, "AWARD")) return null;
  const inWork = (await stageInWork(editionId)) ?? "first";
  const stage = asked ?? inWork;
  const row = await db.awardRound.findUnique({ where: { editionId_stage: { editionId, stage } } });
  const round = row === null ? null : await viewOf(actor, row);
  return { stage, inWork, round, progress: await progressOf(actor, { editionId, stage }) };
}

/** How a round stands that a form was about. */
export async function findSeenRound(actor: Actor, id: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  return db.awardRound.findUnique({
    where: { id },
    select: { stage: true, status: true, version: true, updatedAt: true, edition: { select: { fiscalYear: true } } },
  });
}

type Row = Prisma.AwardRoundGetPayload<Record<string, never>>;

async function viewOf(actor: Actor, row: Row): Promise<RoundView> {
  const relations = relationsTo(actor, row);
  const { id, version, status, stage, closesAt, openedAt, closedAt, remindedAt, waiver } = row;
  const references = await db.awardEntry.findMany({
    where: { AND: [visibleTo(actor), { id: { in: row.referenceIds } }] },
    select: { number: true, title: true },
    orderBy: { number: "asc" },
    take: REFERENCES_MAX,
  });
  return {
    ...{ id, version, status, closesAt, openedAt, closedAt, remindedAt, waiver, references },
    stage: stageKeyOf({ stage }),
    reopening: await reopeningOf(actor, row),
    actions: availableActions(roundWorkflow, status, relations),
    mayExtend: isGranted(roundPermissions.extend, relations, status),
    mayRemind: isGranted(roundPermissions.remind, relations, status),
  };
}

async function reopeningOf(actor: Actor, { status, reopenUntil, reopenReason, reopenAskedBy }: Row) {
  if (status !== "REOPENING_ASKED" || reopenUntil === null || reopenReason === null || reopenAskedBy === null)
    return null;
  const askedBy = (await getStaffNames(actor, [reopenAskedBy])).get(reopenAskedBy) ?? "";
  return { until: reopenUntil, reason: reopenReason, askedBy };
}

type In = { readonly editionId: string; readonly stage: StageKey };

async function progressOf(actor: Actor, { editionId, stage }: In): Promise<JurorProgress[]> {
  const seats = await db.awardJuror.findMany({
    where: { editionId, status: "ACTIVE" },
    select: { id: true, account: { select: { name: true } } },
    orderBy: [{ nameKana: "asc" }, { id: "asc" }],
    take: SEATS_MAX,
  });
  const sheets = await db.awardSheet.findMany({
    where: { status: { not: "SET_ASIDE" }, entry: { AND: [visibleTo(actor), { editionId }] } },
    select: { jurorId: true, kind: true, status: true },
    orderBy: { id: "asc" },
    take: SHEETS_MAX,
  });
  return seats.map(({ id, account }) => {
    const own = sheets.filter(({ jurorId }) => jurorId === id);
    const ofRound = own.filter(({ kind }) => kind === kindOf[stage]);
    const calibration = own.filter(({ kind }) => stage === "first" && kind === "CALIBRATION");
    const count = (status: string) => ofRound.filter((sheet) => sheet.status === status).length;
    return {
      ...{ id, name: account.name, assigned: ofRound.length },
      ...{ submitted: count("SUBMITTED"), drafted: count("DRAFT"), abstained: count("ABSTAINED") },
      calibration: {
        asked: calibration.length,
        given: calibration.filter(({ status }) => status === "SUBMITTED" || status === "ABSTAINED").length,
      },
    };
  });
}
