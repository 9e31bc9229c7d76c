import { routes } from "@/lib/routes";
import { askDatabase } from "@/tests/support/e2e-database";
import { attackPage } from "./attack-page";
import { expect, test } from "./fixture";
import { owner } from "./members";
import { officer } from "./people";

test.describe.configure({ timeout: 600_000 });

type Own = { readonly id: string; readonly membership: string };

/** An organisation of these tests alone, and the membership of its owner. */
async function newOrganization(origin: string): Promise<Own> {
  await owner(origin);
  const [own] = await askDatabase<Own>(
    `SELECT o.id, m.id AS membership FROM organization o JOIN membership m ON m.organization_id = o.id
     WHERE o.name = '株式会社見本の敵' ORDER BY o.created_at DESC LIMIT 1`,
  );
  if (own === undefined) throw new Error("The organisation is not there.");
  return own;
}

for (const address of [routes.adminOrganizations(), routes.adminOrganizationNew()]) {
  test(`forms at ${address}, as an officer`, async ({ origin, prepared, tally }) => {
    await attackPage(officer(origin, prepared), address, tally);
  });
}

test("the correction of a number, as an officer", async ({ origin, prepared, tally }) => {
  const { id } = await newOrganization(origin);
  await attackPage(officer(origin, prepared), routes.adminOrganizationNumber(id), tally);
});

test("the membership of the last owner, as an officer", async ({ origin, prepared, tally }) => {
  const { id, membership } = await newOrganization(origin);
  await attackPage(officer(origin, prepared), routes.adminMembership(id, membership), tally);
});

test("the search for a merge and the merge, as an officer", async ({ origin, prepared, tally }) => {
  const [source, target] = [await newOrganization(origin), await newOrganization(origin)];
  expect(source.id).not.toBe(target.id);
  const client = officer(origin, prepared);
  await attackPage(client, routes.adminOrganizationMerge(source.id), tally);
  await attackPage(client, routes.adminOrganizationMerge(source.id, { into: target.id }), tally);
});

test("the undoing of a merge, as an officer", async ({ origin, prepared, tally }) => {
  const [source, target] = [await newOrganization(origin), await newOrganization(origin)];
  const client = officer(origin, prepared);
  const preview = await client.open(routes.adminOrganizationMerge(source.id, { into: target.id }));
  const merged = await client.press(preview, "株式会社見本の敵を株式会社見本の敵に統合する", { reason: "重複のため" });
  expect(merged.path).toBe(routes.adminOrganization(target.id, "merged"));
  await attackPage(client, routes.adminOrganizationUndo(source.id), tally);
});
