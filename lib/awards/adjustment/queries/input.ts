import "server-only";
import type { System } from "@/lib/access/actor";
import { type AdjustmentInput, DRAWS } from "@/lib/awards/adjustment/desk/input";
import { placesAfter } from "@/lib/awards/adjustment/stages";
import { judgedIn } from "@/lib/awards/advances/judged";
import type { SettingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { sealOf } from "@/lib/awards/editions/rules/seal";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { kindOf } from "@/lib/awards/scoring/kinds";
import { givenScores } from "@/lib/awards/scoring/queries/given-scores";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const ENTRIES_MAX = 5000;

/** The computer weighs all entries; who is shown any of it is looked at before. */
const PORTAL: System = { kind: "system", job: "compute-award-adjustment" };

type Reader = Prisma.TransactionClient;
type Of = { readonly editionId: string; readonly stage: StageKey; readonly inForce: SettingsInForce };

/** What the sheets of a stage say now, in an order that follows from nothing but them. */
export async function adjustmentInput(
  { editionId, stage, inForce }: Of,
  reader: Reader = db,
): Promise<AdjustmentInput> {
  const { settings } = inForce;
  const entries = await reader.awardEntry.findMany({
    where: { AND: [visibleTo(PORTAL), judgedIn({ editionId, stage })] },
    select: { id: true, category: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const categories = [];
  for (const { key } of settings.categories) {
    const entryIds = entries.flatMap(({ id, category }) => (category === key ? [id] : []));
    const of = { editionId, category: key, kind: kindOf[stage], criteria: settings.criteria };
    const scores = (await givenScores(of, reader))
      .filter(({ entryId }) => entryIds.includes(entryId))
      .map(({ scoredAt, ...score }) => ({ ...score, scoredAt: scoredAt.toISOString() }));
    categories.push({ key, winners: placesAfter(settings, stage, key), entryIds, scores });
  }
  const { scoresPerJuror: perJuror, scoresPerEntry: perEntry } = settings.adjustment;
  return {
    ...{ format: 1, fiscalYear: settings.fiscalYear, stage, settingsSha256: sealOf(settings) },
    ...{ draws: DRAWS, perJuror, perEntry, categories },
  };
}
