import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";

const keeper = demoPerson("asahi@example.jp").name;
const auditor = demoPerson("takane@example.jp");

test("a failed try is found in the own history, and by an officer of accounts", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("メールアドレス").fill(auditor.email);
  await page.getByLabel("パスワード", { exact: false }).first().fill("not-the-password");
  await page.getByRole("button", { name: "次へ進む" }).click();
  await expect(main(page).getByRole("alert")).toContainText("一致しません");

  await enterAs(page, auditor.name);
  await page.goto("/admin/account");
  const rows = main(page)
    .getByRole("table", { name: /^サインインの履歴/ })
    .getByRole("row");
  await expect(rows.nth(1)).toContainText("デモの人物");
  await expect(rows.nth(2)).toContainText("パスワードで失敗");
  await expect(rows.nth(2)).toContainText("/24");
  await accessible(page);

  const [row] = await askDatabase<{ id: string }>("SELECT id FROM account WHERE email = $1 AND kind = 'STAFF'", [
    auditor.email,
  ]);
  await enterAs(page, keeper);
  await page.goto(`/admin/accounts/${row?.id ?? ""}`);
  await page.getByRole("link", { name: "サインインの履歴を見る" }).click();
  await expect(main(page)).toContainText("パスワードで失敗");
  await accessible(page);
});
