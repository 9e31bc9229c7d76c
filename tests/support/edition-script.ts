import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";

/**
 * Beside a running portal, by its real commands: the many of a whole edition, of whom a browser shows one.
 * `call` announces a year that takes entries now; `enter <edition> <count>` sends that many; `check <edition> <leave>` finds all but some
 * eligible; `jury <edition> <count>` seats jurors who signed in. Answers with a line of JSON.
 */
async function call() {
  const { openCall } = await import("@/tests/factories/award-entries");
  return openCall((settings) => ({
    ...settings,
    stages: [
      { key: "first", method: "scoring", winners: 6 },
      { key: "second", method: "deliberation", winners: 2 },
    ],
    categories: settings.categories.map((category) => ({ ...category, jurySize: 12 })),
  }));
}

async function enter(editionId: string, count: number) {
  const { db } = await import("@/lib/db/client");
  const { partnerAnswers } = await import("@/tests/factories/award-answers");
  const { sendEntry } = await import("@/tests/factories/award-entries");
  const { foundOrganization } = await import("@/tests/factories/members");
  const { settingsOfEdition } = await import("@/lib/awards/jury/edition");
  const { fiscalYear } = await db.awardEdition.findUniqueOrThrow({ where: { id: editionId } });
  const { categories } = await settingsOfEdition(db, editionId);
  const sent = [];
  for (let place = 0; place < count; place += 1) {
    const category = categories[place % categories.length]?.key ?? "";
    const answers = { ...partnerAnswers, title: `[デモ] ${category}の取組${String(place + 1).padStart(3, "0")}` };
    const organization = await foundOrganization();
    const { id, number } = await sendEntry(organization, { call: { fiscalYear }, category, answers });
    sent.push({ id, number, category, corporateNumber: organization.corporateNumber });
  }
  return sent;
}

async function check(editionId: string, leave: number) {
  const { db } = await import("@/lib/db/client");
  const { perform } = await import("@/lib/db/unit-of-work");
  const { startCheck } = await import("@/lib/awards/entries/commands/check");
  const { proposeEligible } = await import("@/lib/awards/entries/commands/proposals");
  const { agreeEligible } = await import("@/lib/awards/entries/commands/agreement");
  const { anAwardOfficer } = await import("@/tests/factories/awards");
  const [first, second] = [await anAwardOfficer(), await anAwardOfficer()];
  const entries = await db.awardEntry.findMany({
    where: { editionId, status: "SUBMITTED" },
    orderBy: { receivedAt: "asc" },
    skip: leave,
  });
  for (const { id, version } of entries) {
    const begun = await perform(first, (uow) => startCheck(uow, { id, version }));
    const asked = await perform(first, (uow) => proposeEligible(uow, { id, version: begun.version }));
    await perform(second, (uow) => agreeEligible(uow, { id, version: asked.version }));
  }
  return { eligible: entries.length };
}

async function jury(editionId: string, count: number, employers: readonly string[]) {
  const { encode } = await import("next-auth/jwt");
  const { cookieNames } = await import("@/lib/auth/cookie-names");
  const { emptyProfile } = await import("@/lib/awards/jury/profile");
  const { settingsOfEdition } = await import("@/lib/awards/jury/edition");
  const { db } = await import("@/lib/db/client");
  const { secret } = await import("@/lib/env");
  const { signedIn } = await import("@/tests/factories/accounts");
  const { anAwardOfficer } = await import("@/tests/factories/awards");
  const { acceptedJuror } = await import("@/tests/factories/jury");
  const { fiscalYear } = await db.awardEdition.findUniqueOrThrow({ where: { id: editionId } });
  const categories = (await settingsOfEdition(db, editionId)).categories.map(({ key }) => key);
  const [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
  const edition = { editionId, fiscalYear, officer, second, category: categories[0] ?? "" };
  const seated = [];
  for (let place = 0; place < count; place += 1) {
    const corporateNumber = employers[place];
    const role = "director" as const;
    const affiliation = {
      organizationName: "架空の顧問先",
      corporateNumber: corporateNumber ?? "",
      role,
      from: null,
      to: null,
    };
    const profile = corporateNumber === undefined ? emptyProfile : { ...emptyProfile, affiliations: [affiliation] };
    const name = `見本 委員${String(place + 1).padStart(2, "0")}`;
    const { seat, juror } = await acceptedJuror(edition, { name, categories, isChair: place === count - 1, profile });
    const session = await encode({ token: { ...(await signedIn({ id: juror.accountId })) }, secret: secret() });
    seated.push({ name, seatId: seat.id, accountId: juror.accountId, session });
  }
  return { cookie: cookieNames(false).session, jurors: seated };
}

const [, , act = "", edition = "", number = "0", more = ""] = process.argv;

function work(): Promise<object> {
  if (act === "enter") return enter(edition, Number(number));
  if (act === "check") return check(edition, Number(number));
  if (act === "jury") return jury(edition, Number(number), more === "" ? [] : more.split(","));
  return call();
}

console.log(JSON.stringify(await withStandingDatabase<object>(portalSettings(process.env), work)));
process.exit(0);
