import { randomInt } from "node:crypto";
import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

const SOON_MS = 1_000;

/**
 * Beside a running portal: a year of its own with a list of one winner, `proposed` by an officer or `decided` by two, and then
 * released at the moment that is given, or at once; answers with the year.
 */
async function makeYear(state: string, at: string): Promise<number> {
  const { openEdition } = await import("@/tests/factories/awards");
  const { aDecidedResult, aProposedResult, seenResult } = await import("@/tests/factories/award-results");
  const { scheduleRelease } = await import("@/lib/awards/results/commands/schedule");
  const { perform } = await import("@/lib/db/unit-of-work");
  const edition = await openEdition(undefined, await unusedYear());
  if (state === "proposed") {
    await aProposedResult(edition);
    return edition.fiscalYear;
  }
  await aDecidedResult(edition);
  const seen = await seenResult(edition);
  const releaseAt = at === "" ? new Date(Date.now() + SOON_MS) : new Date(at);
  await perform(edition.officer, (uow) => scheduleRelease(uow, { ...seen, releaseAt }));
  return edition.fiscalYear;
}

/** Far from the years that other tests count up from. */
async function unusedYear(): Promise<number> {
  const { db } = await import("@/lib/db/client");
  const fiscalYear = randomInt(2040, 2060);
  return (await db.awardEdition.count({ where: { fiscalYear } })) === 0 ? fiscalYear : unusedYear();
}

const [, , state = "decided", at = ""] = process.argv;
// As a text: a number would be coloured.
console.log(String(await withStandingDatabase(portalSettings(process.env), () => makeYear(state, at))));
process.exit(0);
