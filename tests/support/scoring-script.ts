import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";
import { unusedYear } from "./unused-year";

/**
 * Beside a running portal: a year of its own whose jurors score now; answers with a line of JSON that holds the round, an entry and
 * how one of them is signed in.
 */
async function makeRound() {
  const { encode } = await import("next-auth/jwt");
  const { signedIn } = await import("@/tests/factories/accounts");
  const { anOpenRound } = await import("@/tests/factories/award-rounds");
  const { cookieNames } = await import("@/lib/auth/cookie-names");
  const { secret } = await import("@/lib/env");
  const { round, jurors, entries } = await anOpenRound({ entries: 1, year: await unusedYear() });
  const [juror, entry] = [jurors[0], entries[0]];
  if (juror === undefined || entry === undefined) throw new Error("Nobody is there.");
  const token = { ...(await signedIn({ id: juror.actor.accountId })) };
  const cookie = { name: cookieNames(false).session, value: await encode({ token, secret: secret() }) };
  return { roundId: round.id, number: entry.number, cookie };
}

console.log(JSON.stringify(await withStandingDatabase<object>(portalSettings(process.env), makeRound)));
process.exit(0);
