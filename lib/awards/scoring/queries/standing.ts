import "server-only";
import type { Juror, Seat } from "@/lib/access/actor";
import { viewerOf } from "@/lib/access/actor";
import { calibrationView } from "@/lib/awards/adjustment/calibration";
import { jurorReport } from "@/lib/awards/adjustment/juror-report";
import { type SettingsInForce, settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { type StageKey, stageKeyOf } from "@/lib/awards/editions/rules/judging-schema";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { isCalibrationShown } from "@/lib/awards/rounds/taking";
import { driftForJuror } from "@/lib/awards/scoring/drift-words";
import { kindOf } from "@/lib/awards/scoring/kinds";
import type { StandingView } from "@/lib/awards/scoring/view";
import { db } from "@/lib/db/client";
import { givenScores } from "./given-scores";

const ENTRIES_MAX = 5000;

/** Totals run from 0 to 100 on whatever levels an edition has. */
const SCALE = { lowest: 0, highest: 100 } as const;

/**
 * Where the own scores stand, in fixed words: never before the round is open, when what was given for it is final, and never with
 * a name or a figure of anybody else.
 */
export async function standingOf(juror: Juror): Promise<StandingView[]> {
  if (viewerOf(juror) !== null) return [];
  const views: StandingView[] = [];
  for (const seat of juror.seats.filter(({ isReady }) => isReady)) {
    const [inForce, round] = await Promise.all([settingsInForce(seat.editionId), roundOf(seat.editionId)]);
    if (inForce === null || round === null || !isCalibrationShown(round)) continue;
    const places = await placesOf(juror, seat, { inForce, referenceIds: round.referenceIds });
    const open = await openStageOf(seat.editionId);
    const drift = open === null ? null : await driftOf(seat, inForce, open);
    views.push({ fiscalYear: seat.fiscalYear, places, drift });
  }
  return views;
}

type Known = { readonly inForce: SettingsInForce; readonly referenceIds: readonly string[] };

async function placesOf(juror: Juror, { jurorId, editionId }: Seat, { inForce, referenceIds }: Known) {
  const entries = await db.awardEntry.findMany({
    where: { AND: [visibleTo(juror), { id: { in: [...referenceIds] } }] },
    select: { id: true, number: true, title: true, category: true },
    orderBy: { number: "asc" },
    take: ENTRIES_MAX,
  });
  const { criteria, categories } = inForce.settings;
  const scores = [];
  for (const { key: category } of categories) {
    scores.push(...(await givenScores({ editionId, category, kind: "CALIBRATION", criteria })));
  }
  const shown = calibrationView({ scores, referenceIds: entries.map(({ id }) => id), scale: SCALE }, jurorId);
  return shown.map((place) => {
    const entry = entries.find(({ id }) => id === place.entryId);
    const sentences = place.kind === "placed" ? place.sentences : [place.sentence];
    return { entry: `${entry?.number} ${entry?.title}`, sentences };
  });
}

/** Of the first category with enough scores: with too few of them the halves cannot be told from the entries. */
async function driftOf(
  { jurorId, editionId, categories }: Seat,
  { settings }: SettingsInForce,
  stage: StageKey,
): Promise<string | null> {
  const { criteria, adjustment } = settings;
  for (const category of categories) {
    const scores = await givenScores({ editionId, category, kind: kindOf[stage], criteria });
    const round = { entryIds: scores.map(({ entryId }) => entryId), referenceIds: [], scores };
    const report = jurorReport(round, { perJuror: adjustment.scoresPerJuror, perEntry: adjustment.scoresPerEntry });
    if (report.kind !== "reported") continue;
    const own = report.jurors.find((line) => line.jurorId === jurorId);
    if (own !== undefined) return driftForJuror(own.drift);
  }
  return null;
}

function roundOf(editionId: string) {
  return db.awardRound.findFirst({
    where: { editionId },
    select: { status: true, referenceIds: true },
    orderBy: { stage: "asc" },
  });
}

async function openStageOf(editionId: string): Promise<StageKey | null> {
  const round = await db.awardRound.findFirst({
    where: { editionId, status: "OPEN" },
    select: { stage: true },
    orderBy: { stage: "desc" },
  });
  return round === null ? null : stageKeyOf(round);
}
