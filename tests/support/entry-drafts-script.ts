import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

/**
 * Beside a running portal, by its real commands: a call without grace that closes at the given instant, and as many
 * organisations with an entry that lacks nothing but the press of the button. Answers with a line of JSON.
 */
async function draftEntries(closes: Date, count: number) {
  const { encode } = await import("next-auth/jwt");
  const { cookieNames } = await import("@/lib/auth/cookie-names");
  const { db } = await import("@/lib/db/client");
  const { secret } = await import("@/lib/env");
  const { signedIn } = await import("@/tests/factories/accounts");
  const { draftEntry, openCall } = await import("@/tests/factories/award-entries");
  const { foundOrganization } = await import("@/tests/factories/members");
  const call = await openCall();
  const window = { displayed: closes, enforced: closes, graceMinutes: 0 };
  await db.awardWindow.updateMany({ where: { editionId: call.editionId }, data: window });
  const drafts = [];
  for (let place = 0; place < count; place += 1) {
    const founded = await foundOrganization();
    const { draftId } = await draftEntry(founded, { call });
    const session = await encode({
      token: { ...(await signedIn({ id: founded.owner.accountId })) },
      secret: secret(),
    });
    drafts.push({ draftId, organizationId: founded.organizationId, session });
  }
  return { editionId: call.editionId, cookie: cookieNames(false).session, drafts };
}

const [, , closes = "", count = "0"] = process.argv;
const work = () => draftEntries(new Date(closes), Number(count));
console.log(JSON.stringify(await withStandingDatabase(portalSettings(process.env), work)));
process.exit(0);
