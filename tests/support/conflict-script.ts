import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

/**
 * Beside a running portal: `make <word>` sends an entry with the word in its title and signs an officer in who reads letters and the record too;
 * `hide <entry> <account>` takes the entry out of their sight. Answers with a line of JSON.
 */
async function make(word: string) {
  const { encode } = await import("next-auth/jwt");
  const { createStaff, signedIn } = await import("@/tests/factories/accounts");
  const { foundOrganization } = await import("@/tests/factories/members");
  const { sendEntry } = await import("@/tests/factories/sent-entries");
  const { cookieNames } = await import("@/lib/auth/cookie-names");
  const { db } = await import("@/lib/db/client");
  const { secret } = await import("@/lib/env");
  const entry = await sendEntry(await foundOrganization(), { answers: { title: `${word}という取組` } });
  const officer = await createStaff(["AWARD", "MAIL", "AUDIT"]);
  const { id: mailId } = await db.mail.findFirstOrThrow({ where: { caseId: entry.id }, select: { id: true } });
  const session = await encode({ token: { ...(await signedIn(officer)) }, secret: secret() });
  const { fiscalYear } = await db.awardEdition.findUniqueOrThrow({ where: { id: entry.editionId } });
  const cookie = { name: cookieNames(false).session, value: session };
  return { id: entry.id, number: entry.number, accountId: officer.id, mailId, fiscalYear, cookie };
}

async function hide(entryId: string, accountId: string) {
  const { imposeConflict } = await import("@/tests/factories/sent-entries");
  return { conflict: await imposeConflict(entryId, { accountId }) };
}

const [, , act = "", first = "", second = ""] = process.argv;
const work = () => (act === "make" ? make(first) : hide(first, second));
console.log(JSON.stringify(await withStandingDatabase<object>(portalSettings(process.env), work)));
process.exit(0);
