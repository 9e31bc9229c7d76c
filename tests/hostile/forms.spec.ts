import { APPLY_STEPS } from "@/lib/declarations/fields";
import { routes } from "@/lib/routes";
import { attackPage } from "./attack-page";
import { test } from "./fixture";
import { applicant, declarer, visitor } from "./people";

test.describe.configure({ timeout: 600_000 });

for (const address of [
  routes.status(),
  routes.receipts(),
  routes.signIn(),
  routes.applyExpired(),
  routes.declarationSearch("東京"),
  routes.search({ q: "東京" }),
  routes.feedback(routes.about()),
  `${routes.devComponents()}/form`,
]) {
  test(`forms at ${address}, as anybody`, async ({ origin, tally }) => {
    await attackPage(visitor(origin), address, tally);
  });
}

for (const address of [
  ...APPLY_STEPS.map((step) => routes.applyStep(step)),
  routes.applyCheck(),
  routes.applySaved(),
]) {
  test(`forms at ${address}, in the middle of an application`, async ({ origin, tally }) => {
    const { client } = await applicant(origin);

    await attackPage(client, address, tally);
  });
}

const OWN_PAGES = [
  ["RETURNED", routes.statusCorrection()],
  ["PUBLISHED", routes.statusChange()],
  ["SUBMITTED", routes.statusWithdraw()],
  ["CHANGE_SUBMITTED", routes.statusDropChange()],
  ["EXPIRED", routes.statusRenew()],
] as const;

for (const [status, address] of OWN_PAGES) {
  test(`forms at ${address}, as the declarer of a case that is ${status}`, async ({ origin, prepared, tally }) => {
    const client = await declarer(origin, prepared.cases[status]);

    await attackPage(client, address, tally);
  });
}

test("the form for the mailed code", async ({ origin, prepared, tally }) => {
  const client = visitor(origin);
  await client.press(await client.open(routes.status()), "確認コードを送る", {
    number: prepared.cases.PUBLISHED,
  });

  await attackPage(client, routes.statusCode(), tally);
});
