import type { Staff } from "@/lib/access/actor";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";
import { unusedYear } from "./unused-year";

/**
 * Beside a running portal: a year of its own whose first round is over, `scored` as it is, or `second` with the second round open,
 * in which a juror of the demonstration scores too. Answers with the year, the adjustment of the first stage and an entry.
 */
async function makeYear(state: string) {
  const { aScoredRound } = await import("@/tests/factories/award-adjustments");
  const { aRankedStage, anAdvance, twoRounds } = await import("@/tests/factories/award-advances");
  const year = await unusedYear();
  if (state === "scored") {
    await aScoredRound({ year, change: twoRounds });
    return { year: String(year), adjustment: "", number: "" };
  }
  const ranked = await aRankedStage({ year });
  await anAdvance(ranked);
  return { year: String(year), adjustment: ranked.adjustment.id, number: await openSecond(ranked.officer, ranked.of) };
}

type Of = { readonly editionId: string; readonly fiscalYear: number };

async function openSecond(officer: Staff, of: Of) {
  const { db } = await import("@/lib/db/client");
  const { perform } = await import("@/lib/db/unit-of-work");
  const { aJuror } = await import("@/tests/factories/award-seats");
  const { assigned } = await import("@/tests/factories/award-assignments");
  const { inAnHour } = await import("@/tests/factories/award-rounds");
  const { prepareRound } = await import("@/lib/awards/rounds/commands/prepare");
  const { openRound } = await import("@/lib/awards/rounds/commands/open-close");
  const { advancedEntryIds } = await import("@/lib/awards/advances/queries/advanced");
  const { editionId } = of;
  const { id: accountId } = await db.account.findFirstOrThrow({ where: { email: demoJurors[3].email } });
  await aJuror({ ...of, accountId, name: demoJurors[3].name });
  const everybody = [...((await advancedEntryIds(editionId)) ?? [])];
  await assigned(officer, editionId, { everybody });
  const { id, version } = await perform(officer, (uow) => prepareRound(uow, { editionId, references: "" }));
  await perform(officer, (uow) => openRound(uow, { id, version, closesAt: inAnHour() }));
  const entry = await db.awardEntry.findFirstOrThrow({ where: { id: { in: everybody } }, orderBy: { number: "asc" } });
  return entry.number;
}

const [, , state = "scored"] = process.argv;
console.log(JSON.stringify(await withStandingDatabase(portalSettings(process.env), () => makeYear(state))));
process.exit(0);
