import "server-only";
import { z } from "zod";
import { type Juror, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type SettingsInForce, settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { stageKeyOf } from "@/lib/awards/editions/rules/judging-schema";
import { isTaking } from "@/lib/awards/rounds/taking";
import { keptOf } from "@/lib/awards/scoring/kept";
import { kindOf } from "@/lib/awards/scoring/kinds";
import { type Reading, readScores } from "@/lib/awards/scoring/offline/read";
import { scoresFile } from "@/lib/awards/scoring/offline/write";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { asText } from "@/lib/drafts/answers";
import { answersSchema } from "@/lib/drafts/stored";
import { sheetsVisibleTo } from "./scope";

export const FILE_FLOW = "awardSheetFile";
const SHEETS_MAX = 2000;

const linesSchema = z.array(z.array(z.string()));
const seenSchema = z.record(z.string(), z.number());

/** The own sheets of a year in one file; null without a seat there, and for whoever looks at a juror's screens. That they were taken out is recorded. */
export async function exportOwnSheets(juror: Juror, fiscalYear: number) {
  if (viewerOf(juror) !== null) return null;
  const own = await ownYear(juror, fiscalYear);
  if (own === null) return null;
  await recordLook(juror, (uow) =>
    recordAudit(uow, { action: "awardSheet.export", subject: { kind: "awardJuror", id: own.jurorId } }),
  );
  return { name: `scores-${fiscalYear}.csv`, text: scoresFile(own.inForce.settings.criteria, own.sheets) };
}

export type Uploaded = Reading & { readonly id: string; readonly seen: Readonly<Record<string, number>> };

/** A file that this juror handed in and that is not loaded yet, as it reads now. */
export async function getUploaded(juror: Juror, fiscalYear: number, id: string): Promise<Uploaded | null> {
  const own = await ownYear(juror, fiscalYear);
  const where = { id, flow: FILE_FLOW, accountId: juror.accountId, expiresAt: { gt: clock.now() } };
  const draft = own === null ? null : await db.draft.findFirst({ where, orderBy: { id: "asc" } });
  if (own === null || draft === null) return null;
  const answers = answersSchema.parse(draft.answers);
  const lines = linesSchema.parse(JSON.parse(asText(answers["lines"])));
  const seen = seenSchema.parse(JSON.parse(asText(answers["seen"])));
  return { id, seen, ...readScores(lines, own.inForce.settings.criteria, own.isTaking ? own.writable : []) };
}

/** For a year of the own seats: the sheets of the latest stage, those that can be written on, and the save that each stands at. */
export async function ownYear(juror: Juror, fiscalYear: number) {
  const seat = juror.seats.find((one) => one.isReady && one.fiscalYear === fiscalYear);
  const inForce: SettingsInForce | null = seat === undefined ? null : await settingsInForce(seat.editionId);
  if (seat === undefined || inForce === null) return null;
  const { editionId, jurorId } = seat;
  const round = await db.awardRound.findFirst({ where: { editionId }, orderBy: { stage: "desc" } });
  const kind = kindOf[stageKeyOf(round ?? { stage: "first" })];
  const rows = await db.awardSheet.findMany({
    where: { AND: [sheetsVisibleTo(juror), { kind, entry: { editionId } }] },
    include: { entry: { select: { number: true, title: true } } },
    orderBy: [{ entry: { number: "asc" } }],
    take: SHEETS_MAX,
  });
  const sheets = rows.map((row) => ({ id: row.id, status: row.status, ...row.entry, ...keptOf(row) }));
  return {
    ...{ jurorId, inForce, sheets },
    writable: sheets.filter(({ status }) => status !== "ABSTAINED"),
    isTaking: round !== null && isTaking(kind, round, clock.now()),
  };
}
