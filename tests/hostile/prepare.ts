import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";
import { STATUSES } from "./people";

/** Beside a running portal: people and cases that the hostile tests alone use, as one line of JSON. */
async function prepare() {
  const { encode } = await import("next-auth/jwt");
  const { PASSWORD, createStaff, operator, signedIn, staffOf } = await import("@/tests/factories/accounts");
  const { createEditors, newsAnswers, publishNews } = await import("@/tests/factories/contents");
  const { submitContent } = await import("@/lib/publishing/commands/review");
  const { createContent } = await import("@/lib/publishing/commands/write");
  const { createDeclaration } = await import("@/tests/factories/declarations");
  const { cookieNames } = await import("@/lib/auth/cookie-names");
  const { proposeDuties } = await import("@/lib/accounts/changes/propose");
  const { createAccount } = await import("@/lib/accounts/commands");
  const { newSetupAccess } = await import("@/lib/accounts/setup-password");
  const { perform } = await import("@/lib/db/unit-of-work");
  const { Duty } = await import("@/lib/db/generated/enums");
  const { db } = await import("@/lib/db/client");
  const { secret } = await import("@/lib/env");
  const { prepareCompany } = await import("./prepare-company");
  const { prepareTown } = await import("./prepare-town");

  const officer = await createStaff(Object.values(Duty));
  const [colleague, reviewer] = [await createStaff(), await staffOf(officer)];
  const session = await encode({ token: { ...(await signedIn(officer)) }, secret: secret() });
  const access = await newSetupAccess(new Date());
  const newcomer = `newcomer-${officer.id}@example.jp`;
  await perform(operator, (uow) => createAccount(uow, { email: newcomer, name: "見本 新人", duties: [] }, access));

  const keeper = await staffOf(await createStaff(["ACCOUNTS"]));
  const proposal = { id: colleague.id, duties: Object.values(Duty), reason: "応援のため" };
  const changeId = await perform(keeper, (uow) => proposeDuties(uow, proposal));

  const cases: Record<string, string> = {};
  for (const status of STATUSES) cases[status] = (await createDeclaration({ status, reviewer })).number;
  const editors = await createEditors();
  const draft = () => perform(editors.writer, (uow) => createContent(uow, { kind: "NEWS", answers: newsAnswers() }));
  const [written, toSend, published] = [await draft(), await draft(), await publishNews(editors)];
  await perform(editors.writer, (uow) => submitContent(uow, toSend));
  const { id: mailId } = await db.mail.findFirstOrThrow({ orderBy: { createdAt: "desc" }, select: { id: true } });
  return {
    session: { name: cookieNames(false).session, value: session },
    officer: { email: officer.email, password: PASSWORD, totpSecret: officer.totpSecret },
    newcomer: { email: newcomer, password: access.password },
    colleagueId: colleague.id,
    changeId,
    mailId,
    cases,
    town: await prepareTown(reviewer),
    company: await prepareCompany(),
    contents: { DRAFT: written.id, IN_REVIEW: toSend.id, PUBLISHED: published.id },
  };
}

console.log(JSON.stringify(await withStandingDatabase(portalSettings(process.env), prepare)));
process.exit(0);
