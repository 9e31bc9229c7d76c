import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main, officers } from "@/tests/support/e2e-desk";

const keeper = demoPerson("asahi@example.jp").name;

/** A colleague of this test alone, with a case in hand. */
async function colleagueWithCase(): Promise<{ readonly id: string; readonly name: string; readonly number: string }> {
  const [number = ""] = await makeCases("IN_REVIEW");
  const name = `引継 ${number.slice(-6)}`;
  const [account] = await askDatabase<{ id: string }>(
    `INSERT INTO account (id, email, name, duties, password_hash, created_at)
     SELECT gen_random_uuid(), $1, $2, duties, password_hash, now() FROM account WHERE email = 'aoba@example.jp'
     RETURNING id`,
    [`${number.toLowerCase()}@example.jp`, name],
  );
  const id = account?.id ?? "";
  await askDatabase("UPDATE declaration SET assignee_id = $1 WHERE number = $2", [id, number]);
  return { id, name, number };
}

test("an account is closed only when its cases have somebody else", async ({ page }) => {
  const { id, name, number } = await colleagueWithCase();
  await enterAs(page, keeper);
  await page.goto(`/admin/accounts/${id}`);
  await accessible(page);
  await page.getByRole("link", { name: "利用停止へ進む" }).click();
  await expect(page).toHaveTitle(new RegExp(`^${name}さんの利用停止 - `));
  await expect(page.getByRole("region", { name: "引き継ぐ案件（1件）" })).toContainText(number);
  await accessible(page);
  await tabWalk(page);

  await page.getByLabel("利用停止の理由").fill("異動のため");
  await page.getByRole("button", { name: "利用を停止する" }).click();
  await expect(main(page).getByRole("alert")).toContainText("引き継ぐ人を決めてください");
  await expect(page.getByLabel("利用停止の理由")).toHaveValue("異動のため");
  await accessible(page);

  await page.getByLabel("引き継ぐ人").selectOption({ label: officers.first });
  await page.getByRole("button", { name: "利用を停止する" }).click();
  await expect(page.getByRole("heading", { name: "利用を停止しました" })).toBeVisible();

  const [row] = await askDatabase<{ name: string }>(
    "SELECT a.name FROM declaration d JOIN account a ON a.id = d.assignee_id WHERE d.number = $1",
    [number],
  );
  expect(row?.name).toBe(officers.first);
});

test("the cases are handed over without script too", async ({ browser }) => {
  const { id } = await colleagueWithCase();
  await withoutScript(browser, async (page) => {
    await enterAs(page, keeper);
    await page.goto(`/admin/accounts/${id}/close`);
    await page.getByLabel("利用停止の理由").fill("退職のため");
    await page.getByLabel("引き継ぐ人").selectOption({ label: officers.second });
    await page.getByRole("button", { name: "利用を停止する" }).click();
    await expect(page.getByRole("heading", { name: "利用を停止しました" })).toBeVisible();
  });
});
