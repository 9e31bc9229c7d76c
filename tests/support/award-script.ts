import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";
import { unusedYear } from "./unused-year";

const SOON_MS = 1_000;

/**
 * Beside a running portal: a year of its own with a list of one winner, `proposed` by an officer or `decided` by two, and then
 * released at the moment that is given, or at once; one that was `judged`, of an organisation; or one with the assignment `drafted`.
 * Answers with the year.
 */
async function makeYear(state: string, at: string, organization: string): Promise<number> {
  const { openEdition } = await import("@/tests/factories/awards");
  const { aDecidedResult, aProposedResult, seenResult } = await import("@/tests/factories/award-results");
  const { scheduleRelease } = await import("@/lib/awards/results/commands/schedule");
  const { perform } = await import("@/lib/db/unit-of-work");
  if (state === "judged") return judgedYear(organization);
  if (state === "drafted") return draftedYear();
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

/** A draft of the assignment that nobody has decided on. */
async function draftedYear(): Promise<number> {
  const { aJury, aSolvedDraft } = await import("@/tests/factories/award-assignments");
  const year = await aJury({ entries: 1, jurors: 3, year: await unusedYear() });
  await aSolvedDraft(year.officer, year.editionId);
  return year.fiscalYear;
}

/** Two entries of the organisation of this name, scored by three jurors; the first one has won, and the result is out at once. */
async function judgedYear(name: string): Promise<number> {
  const { db } = await import("@/lib/db/client");
  const { anOpenRound, sheetOf, submitted } = await import("@/tests/factories/award-rounds");
  const { decided, listed, seenResult } = await import("@/tests/factories/award-results");
  const { proposeResult } = await import("@/lib/awards/results/commands/decide");
  const { scheduleRelease } = await import("@/lib/awards/results/commands/schedule");
  const { perform } = await import("@/lib/db/unit-of-work");
  const { id: organizationId } = await db.organization.findFirstOrThrow({ where: { name, status: "ACTIVE" } });
  const year = await anOpenRound({ entries: 2, jurors: 3, organizationId, year: await unusedYear() });
  for (const [place, { jurorId, actor }] of year.jurors.entries())
    for (const { id } of year.entries) {
      const of = { editionId: year.editionId, sheetId: (await sheetOf(jurorId, id)).id };
      await submitted(actor, { ...of, level: place === 0 ? "lowest" : "highest" });
    }
  await listed(year, year.entries[0]?.number ?? "");
  await perform(year.officer, async (uow) => proposeResult(uow, await seenResult(year)));
  await decided(year);
  const releaseAt = new Date(Date.now() + SOON_MS);
  await perform(year.officer, async (uow) => scheduleRelease(uow, { ...(await seenResult(year)), releaseAt }));
  return year.fiscalYear;
}

const [, , state = "decided", at = "", organization = ""] = process.argv;
// As a text: a number would be coloured.
console.log(String(await withStandingDatabase(portalSettings(process.env), () => makeYear(state, at, organization))));
process.exit(0);
