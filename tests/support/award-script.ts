import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

/** Beside a running portal: a year of its own with a decided list of one winner, released at a moment; answers with the year. */
async function scheduleRelease(at: string): Promise<number> {
  const { openEdition } = await import("@/tests/factories/awards");
  const { aDecidedResult, seenResult } = await import("@/tests/factories/award-results");
  const { scheduleRelease: schedule } = await import("@/lib/awards/results/commands/schedule");
  const { perform } = await import("@/lib/db/unit-of-work");
  const edition = await openEdition();
  await aDecidedResult(edition);
  if (at !== "") {
    const seen = await seenResult(edition);
    await perform(edition.officer, (uow) => schedule(uow, { ...seen, releaseAt: new Date(at) }));
  }
  return edition.fiscalYear;
}

const [, , at = ""] = process.argv;
console.log(await withStandingDatabase(portalSettings(process.env), () => scheduleRelease(at)));
process.exit(0);
