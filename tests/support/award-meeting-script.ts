import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";
import { unusedYear } from "./unused-year";

/**
 * Beside a running portal: a year of its own that was scored by five jurors, two of them in conflict with one entry, or one with a
 * `confirmed` meeting; answers with the year and, for the first, how the jurors sign in.
 */
async function makeYear(state: string) {
  const { aDrawnMeeting, aScoredYear } = await import("@/tests/factories/award-meetings");
  if (state === "confirmed") return (await aDrawnMeeting(await unusedYear())).fiscalYear;
  const year = await aScoredYear({ fiscalYear: await unusedYear() });
  const jurors = [];
  for (const { accountId, actor } of year.jurors) jurors.push({ name: actor.name, ...(await credentials(accountId)) });
  const numbers = year.entries.map(({ number }) => number);
  return { year: year.fiscalYear, jurors, numbers, officer: year.officer.accountId };
}

async function credentials(id: string) {
  const { hashPassword } = await import("@/lib/accounts/passwords");
  const { newEnrolment, sealTotpSecret } = await import("@/lib/accounts/second-factor");
  const { DEMO_PASSWORD } = await import("@/lib/accounts/demo-accounts");
  const { db } = await import("@/lib/db/client");
  const { secret } = newEnrolment();
  const { email } = await db.account.update({
    where: { id },
    data: { passwordHash: await hashPassword(DEMO_PASSWORD), totpSecret: sealTotpSecret(id, secret) },
    select: { email: true },
  });
  return { email, secret };
}

const [, , state = "scored"] = process.argv;
console.log(JSON.stringify(await withStandingDatabase(portalSettings(process.env), () => makeYear(state))));
process.exit(0);
