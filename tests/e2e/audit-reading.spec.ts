import { readFile } from "node:fs/promises";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";

const auditor = demoPerson("takane@example.jp").name;
const keeper = demoPerson("asahi@example.jp").name;
const writer = demoPerson("shiosai@example.jp");

test("what a colleague did is asked for, allowed by a second person, read and exported", async ({ page }) => {
  await askDatabase("DELETE FROM audit_reading WHERE person_id = (SELECT id FROM account WHERE email = $1)", [
    writer.email,
  ]);
  // As in the demonstration: one auditor, so that an officer of accounts stands in.
  await askDatabase(
    "UPDATE account SET duties = array_remove(duties, 'AUDIT') WHERE 'AUDIT' = ANY(duties) AND email <> $1",
    [demoPerson("takane@example.jp").email],
  );
  await enterAs(page, auditor);
  await page.goto("/admin/audit");
  await page.getByLabel("操作した人").selectOption({ label: writer.name });
  await page.getByRole("button", { name: "絞り込む" }).click();
  await expect(main(page).getByRole("article")).toHaveCount(0);
  await accessible(page);
  await page.getByRole("link", { name: "この職員の記録の閲覧を依頼する" }).click();
  await expect(page.getByLabel("記録を見る職員").locator("option:checked")).toHaveText(writer.name);
  await accessible(page);
  await tabWalk(page);
  await page.getByRole("button", { name: "依頼する", exact: true }).click();
  await expect(main(page).getByRole("alert")).toContainText("閲覧の理由を入力してください");
  await page.getByLabel("閲覧の理由").fill("公開の手順の点検のため");
  await page.getByRole("button", { name: "依頼する", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^閲覧を依頼しました/ })).toBeVisible();
  await accessible(page);

  await enterAs(page, keeper);
  await accessible(page);
  await page.getByRole("link", { name: new RegExp(`^${writer.name}さんの記録の閲覧`) }).click();
  await page.getByLabel("承認する", { exact: true }).check();
  await page.getByRole("button", { name: "この判断で決定する" }).click();
  await expect(page.getByRole("heading", { name: "閲覧を承認しました" })).toBeVisible();
  await accessible(page);

  await enterAs(page, auditor);
  await page.goto("/admin/audit/readings");
  await page
    .getByRole("link", { name: new RegExp(`^${writer.name}さんの記録の閲覧（承認済み）`) })
    .first()
    .click();
  await page.getByRole("link", { name: `${writer.name}さんの記録を見る` }).click();
  await expect(main(page).getByRole("article").first()).toContainText(writer.name);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /この条件の記録を書き出す/ }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text.startsWith("\uFEFF記録の番号,")).toBe(true);
  expect(text).toContain(writer.name);
});

test("the record is verified at the press of a button, without script too", async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await enterAs(page, auditor);
    await page.goto("/admin/audit");
    await page.getByRole("button", { name: "今すぐ検証する" }).click();
    await expect(page.getByRole("heading", { name: /^監査記録を検証しました/ })).toBeVisible();
    await expect(main(page)).toContainText(/書き換えや欠落はありませんでした|不一致が見つかりました/);
  });
});
