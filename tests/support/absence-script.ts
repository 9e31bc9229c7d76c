import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";
import { unusedYear } from "./unused-year";

/**
 * Beside a running portal: `make` gives a year of its own with three entries, a juror and an officer, both signed in; `add <edition>
 * <account,account>` brings one entry more, which both keep away from. Answers with a line of JSON.
 */
async function make() {
  const { encode } = await import("next-auth/jwt");
  const { cookieNames } = await import("@/lib/auth/cookie-names");
  const { secret } = await import("@/lib/env");
  const { createStaff, signedIn } = await import("@/tests/factories/accounts");
  const { openEdition } = await import("@/tests/factories/awards");
  const { anEntry, categoryOf, readyJuror } = await import("@/tests/factories/jury");
  const { officer, second, editionId, fiscalYear } = await openEdition(undefined, await unusedYear());
  const edition = { editionId, fiscalYear, officer, second, category: await categoryOf(editionId) };
  for (const place of [1, 2, 3]) await anEntry(edition, { answers: { title: `見える取組${place}` } });
  const { juror } = await readyJuror(edition);
  const staff = await createStaff(["AWARD"]);
  const sessionOf = async (id: string) => encode({ token: { ...(await signedIn({ id })) }, secret: secret() });
  return {
    ...{ editionId, fiscalYear, cookie: cookieNames(false).session },
    people: [
      { accountId: juror.accountId, session: await sessionOf(juror.accountId) },
      { accountId: staff.id, session: await sessionOf(staff.id) },
    ],
  };
}

async function add(editionId: string, people: readonly string[]) {
  const { db } = await import("@/lib/db/client");
  const { anAwardOfficer } = await import("@/tests/factories/awards");
  const { aConflict } = await import("@/tests/factories/award-judged-entries");
  const { anEntry, categoryOf } = await import("@/tests/factories/jury");
  const { fiscalYear } = await db.awardEdition.findUniqueOrThrow({ where: { id: editionId } });
  const [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
  const edition = { editionId, fiscalYear, officer, second, category: await categoryOf(editionId) };
  const { id, number } = await anEntry(edition, { answers: { title: "見えない取組" } });
  for (const personId of people) await aConflict({ entryId: id, personId });
  return { number };
}

const [, , act = "", edition = "", people = ""] = process.argv;
const work = () => (act === "make" ? make() : add(edition, people.split(",")));
console.log(JSON.stringify(await withStandingDatabase<object>(portalSettings(process.env), work)));
process.exit(0);
