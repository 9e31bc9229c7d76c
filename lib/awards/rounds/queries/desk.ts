import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getStaffNames } from "@/lib/accounts/queries";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { relationsTo, roundPermissions } from "@/lib/awards/rounds/permissions";
import type { JurorProgress, RoundDesk, RoundView } from "@/lib/awards/rounds/view";
import { roundWorkflow } from "@/lib/awards/rounds/workflow";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { availableActions } from "@/lib/workflow/workflow";

const SEATS_MAX = 500;
const SHEETS_MAX = 20_000;
const REFERENCES_MAX = 50;

/** The round of a year and how far each juror is, without any score; null without the duty. */
export async function getRoundDesk(actor: Actor, editionId: string): Promise<RoundDesk | null> {
  if (!hasDuty(actor, "AWARD")) return null;
  const row = await db.awardRound.findFirst({ where: { editionId }, orderBy: { stage: "asc" } });
  const round = row === null ? null : await viewOf(actor, row);
  return { round, progress: await progressOf(actor, editionId) };
}

/** How a round stands that a form was about. */
export async function findSeenRound(actor: Actor, id: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  return db.awardRound.findUnique({
    where: { id },
    select: { status: true, version: true, updatedAt: true, edition: { select: { fiscalYear: true } } },
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
    stage: stage === "second" ? stageLabels.second : stageLabels.first,
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

async function progressOf(actor: Actor, editionId: string): Promise<JurorProgress[]> {
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
    const ofRound = own.filter(({ kind }) => kind === "ROUND");
    const calibration = own.filter(({ kind }) => kind === "CALIBRATION");
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
