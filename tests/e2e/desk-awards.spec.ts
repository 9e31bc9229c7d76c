import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main, outcome } from "@/tests/support/e2e-desk";

const OFFICER = "誉 さくら";
const SECOND = "司 まもる";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A year that no test has used yet. */
async function nextYear(): Promise<number> {
  const [row] = await askDatabase<{ year: number }>("SELECT max(fiscal_year) + 1 AS year FROM award_edition");
  return row?.year ?? 2030;
}

test("an edition is written, agreed on by a second person, published and changed", async ({ page, browser }) => {
  test.setTimeout(300_000);
  const year = await nextYear();
  await enterAs(page, OFFICER);
  await page.goto("/admin/awards");
  await accessible(page);
  await page.getByRole("link", { name: "新しい年度の設定を始める" }).click();
  await page.getByLabel("年度").fill("二千");
  await press(page, "設定を始める");
  await expect(main(page)).toContainText("年度は数字だけで入力してください");
  await accessible(page);
  await page.getByLabel("年度").fill(String(year));
  await press(page, "設定を始める");
  await page.waitForURL(`/admin/awards/${year}?done=created`);
  await accessible(page);

  await test.step("a weight that does not fit is told with where to put it right", async () => {
    await page.getByRole("link", { name: "評価項目：波及性" }).click();
    await page.waitForURL(`/admin/awards/${year}/settings/criteria/spread`);
    await accessible(page);
    await page.getByLabel("評価項目の重み").fill("30");
    await press(page, "保存する");
    await page.waitForURL(/done=saved$/);
    await expect(main(page).getByRole("link", { name: /重みの合計が105です/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "承認を依頼する" })).toHaveCount(0);
    await page.getByRole("link", { name: "評価項目：波及性" }).click();
    await page.getByLabel("評価項目の重み").fill("25");
    await press(page, "保存する");
    await page.waitForURL(/done=saved$/);
  });

  await test.step("every part has its page", async () => {
    for (const [link, address] of [
      ["名称、表彰式、添付ファイル", "basics"],
      ["審査の進め方", "judging"],
      ["募集要項、応募規約、個人情報の取扱い", "texts"],
    ] as const) {
      await page.getByRole("link", { name: link }).click();
      await page.waitForURL(`/admin/awards/${year}/settings/${address}`);
      await accessible(page);
      await tabWalk(page);
      await press(page, "保存する");
      await page.waitForURL(/done=saved$/);
    }
  });

  await test.step("a category is added and taken out", async () => {
    await page.getByRole("link", { name: "部門を追加する" }).click();
    await press(page, "保存する");
    await expect(page).toHaveTitle(/^エラー：/);
    await accessible(page);
    await page.getByLabel("部門の名称").fill("「試行」部門");
    await page.getByLabel("部門の説明").fill("試しに設ける部門。");
    await page.getByLabel("企業").check();
    await page.getByRole("radiogroup", { name: "連携自治体の記載" }).getByLabel("任意").check();
    await page.getByRole("radiogroup", { name: "Action宣言" }).getByLabel("求めない").check();
    await page.getByLabel("賞1の名称").fill("大臣賞");
    await page.getByLabel("賞1の数").fill("1");
    await page.getByLabel("審査委員の人数", { exact: false }).first().fill("7");
    await page.getByLabel("1件を採点する審査委員の人数").fill("3");
    await press(page, "保存する");
    await page.waitForURL(/done=saved$/);
    await page.getByRole("link", { name: "部門：「試行」部門" }).click();
    await press(page, "この部門を除く");
    await page.waitForURL(/done=removed$/);
    await expect(main(page)).not.toContainText("「試行」部門");
  });

  await page.getByLabel("理由").fill("募集を始めるため");
  await press(page, "承認を依頼する");
  await page.waitForURL(/done=proposed$/);
  await expect(outcome(page)).toContainText("ほかの表彰担当が確認します");
  expect((await page.goto(`/admin/awards/${year}/decide`))?.status()).toBe(404);
  expect((await page.request.get(`/awards/${year}`)).status()).toBe(404);

  await test.step("the second person sees everything, and the public does from then on", async () => {
    const other = await (await browser.newContext()).newPage();
    await enterAs(other, SECOND);
    await other.goto("/admin");
    await other.getByRole("link", { name: `${year}年度の設定` }).click();
    await other.waitForURL(`/admin/awards/${year}/decide`);
    await accessible(other);
    await press(other, "承認して公開する");
    await other.waitForURL(/done=approved$/);
    await other.context().close();
  });

  await test.step("whoever reads can check the seal", async () => {
    await page.goto(`/awards/${year}`);
    await accessible(page);
    const bytes = await (await page.request.get(`/awards/${year}/settings/1.json`)).body();
    await expect(main(page)).toContainText(createHash("sha256").update(bytes).digest("hex"));
    await expect(main(page)).toContainText("募集を始めるため");
    await page.goto("/awards");
    await accessible(page);
    await expect(main(page).getByRole("link", { name: new RegExp(`${year}年度`) })).toBeVisible();
  });
});

test("settings go back with a reason, without script too", async ({ browser }) => {
  test.setTimeout(120_000);
  const year = await nextYear();
  await withoutScript(browser, async (page) => {
    await enterAs(page, OFFICER);
    await page.goto("/admin/awards/new");
    await page.getByLabel("年度").fill(String(year));
    await press(page, "設定を始める");
    await page.waitForURL(/done=created$/);
    await page.getByLabel("理由").fill("募集を始めるため");
    await press(page, "承認を依頼する");
    await page.waitForURL(/done=proposed$/);
  });
  await withoutScript(browser, async (page) => {
    await enterAs(page, SECOND);
    await page.goto(`/admin/awards/${year}/decide`);
    await press(page, "承認せずに戻す");
    await expect(main(page)).toContainText("理由を入力してください。");
    await page.getByLabel("理由").fill("募集要項の締切を確かめてください。");
    await press(page, "承認せずに戻す");
    await page.waitForURL(/done=refused$/);
    await expect(main(page)).toContainText("募集要項の締切を確かめてください。");
  });
});
