import "server-only";
import type { Juror } from "@/lib/access/actor";
import { type SettingsInForce, settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { STAGE_KEYS, type StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { isTaking } from "@/lib/awards/rounds/taking";
import { readGiven } from "@/lib/awards/scoring/given";
import { keptOf } from "@/lib/awards/scoring/kept";
import { kindOf, stageOf } from "@/lib/awards/scoring/kinds";
import { sealOfGiven } from "@/lib/awards/scoring/seal";
import type { OwnRound, OwnSheet, OwnSheetRow } from "@/lib/awards/scoring/view";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardSheetKind } from "@/lib/db/generated/enums";
import { sheetsVisibleTo } from "./scope";

const SHEETS_MAX = 2000;

const shown = {
  entry: { select: { number: true, title: true, category: true, editionId: true } },
  versions: { select: { sha256: true }, orderBy: { ordinal: "desc" as const }, take: 1 },
} satisfies Prisma.AwardSheetInclude;

type Row = Prisma.AwardSheetGetPayload<{ include: typeof shown }>;

/** By edition and stage, what this juror has to score and how far it is. Nothing of anybody else is in it. */
export async function listOwnRounds(juror: Juror): Promise<OwnRound[]> {
  const rounds: OwnRound[] = [];
  for (const { editionId, fiscalYear } of juror.seats.filter(({ isReady }) => isReady)) {
    const inForce = await settingsInForce(editionId);
    if (inForce === null) continue;
    const rows = (await sheetsIn(juror, editionId)).map((sheet) => rowOf(sheet, inForce));
    for (const stage of STAGE_KEYS) {
      const own = rows.filter(({ kind }) => kind === kindOf[stage]);
      if (stage === "second" && own.length === 0) continue;
      rounds.push({
        ...{ editionId, fiscalYear, name: inForce.settings.name, stage, round: await roundOf(editionId, stage) },
        rows: own,
        references: rows.filter(({ kind }) => stage === "first" && kind === "CALIBRATION"),
      });
    }
  }
  return rounds;
}

export function getOwnSheetOf(juror: Juror, number: string, kind: AwardSheetKind): Promise<OwnSheet | null> {
  return readSheet(juror, { kind, entry: { number } });
}

export function getOwnSheet(juror: Juror, id: string): Promise<OwnSheet | null> {
  return readSheet(juror, { id });
}

async function readSheet(juror: Juror, which: Prisma.AwardSheetWhereInput): Promise<OwnSheet | null> {
  const where = { AND: [sheetsVisibleTo(juror), which] };
  const sheet = await db.awardSheet.findFirst({ where, include: shown });
  if (sheet === null) return null;
  const inForce = await settingsInForce(sheet.entry.editionId);
  if (inForce === null) return null;
  const round = await roundOf(sheet.entry.editionId, stageOf[sheet.kind]);
  const { version: saves, answers } = keptOf(sheet);
  return {
    ...rowOf(sheet, inForce),
    ...{ criteria: inForce.settings.criteria, answers, saves, round },
    ...{ abstainReason: sheet.abstainReason, submittedAt: sheet.resubmittedAt },
    isTaking: round !== null && isTaking(sheet.kind, round, clock.now()),
  };
}

function rowOf(sheet: Row, { settings }: SettingsInForce): OwnSheetRow {
  const { id, kind, status, entry } = sheet;
  const category = settings.categories.find(({ key }) => key === entry.category)?.name ?? entry.category;
  const read = status === "SUBMITTED" ? readGiven(settings.criteria, keptOf(sheet).answers) : null;
  const hasMore = read !== null && !(read.ok && sealOfGiven(read.given) === sheet.versions[0]?.sha256);
  return { id, kind, status, number: entry.number, title: entry.title, category, hasMore };
}

function sheetsIn(juror: Juror, editionId: string): Promise<Row[]> {
  return db.awardSheet.findMany({
    where: { AND: [sheetsVisibleTo(juror), { entry: { editionId } }] },
    include: shown,
    orderBy: [{ entry: { category: "asc" } }, { entry: { number: "asc" } }, { id: "asc" }],
    take: SHEETS_MAX,
  });
}

function roundOf(editionId: string, stage: StageKey) {
  return db.awardRound.findUnique({
    where: { editionId_stage: { editionId, stage } },
    select: { status: true, closesAt: true },
  });
}
