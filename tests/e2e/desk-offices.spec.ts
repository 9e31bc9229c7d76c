import type { Page } from "@playwright/test";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeOffices } from "@/tests/support/e2e-cases";
import { accessible, caseHead, confirmation, enterAs, main, outcome, proceed } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 180_000 });

const officer = demoPerson("minato@example.jp").name;

const address = (number: string) => `/admin/offices/${number}`;
const decide = (page: Page, label: string) => confirmation(page).getByRole("button", { name: label }).click();

test("an office is found, taken up and asked about; another is published", async ({ page }) => {
  const [asked = "", shown = ""] = await makeOffices(2);
  await enterAs(page, officer);
  await page.goto(`/admin/offices?q=${asked}`);
  await expect(page).toHaveTitle(/^施設の一覧 - /);
  await accessible(page);
  await page.getByRole("link", { name: asked, exact: true }).click();
  await page.getByRole("button", { name: "確認を始める" }).click();
  await expect(outcome(page)).toContainText("確認を始めました");
  await expect(caseHead(page)).toContainText("確認中");
  await accessible(page);

  await page.getByRole("link", { name: "修正を依頼する" }).click();
  await proceed(page);
  await expect(main(page).getByRole("alert").first()).toContainText("1つ以上選び");
  await accessible(page);
  await page.getByRole("checkbox", { name: "名称", exact: true }).check();
  await page.getByLabel("「名称」の修正をお願いする理由").fill("正式な名称ですか。");
  await proceed(page);
  await expect(confirmation(page)).toContainText("正式な名称ですか。");
  await decide(page, "修正を依頼する");
  await expect(outcome(page)).toContainText("修正を依頼しました");
  await expect(main(page)).toContainText("1回目の修正依頼");
  await accessible(page);

  await page.goto(`${address(shown)}/publish`);
  await proceed(page);
  await decide(page, "公開する");
  await expect(outcome(page)).toContainText("公開しました");
  await expect(caseHead(page)).toContainText("公開中");
});

test("a decision wants its reason, and works without script", async ({ browser }) => {
  const [number = ""] = await makeOffices(1);
  await withoutScript(browser, async (page) => {
    await enterAs(page, officer);
    await page.goto(`${address(number)}/refuse`);
    await proceed(page);
    await expect(main(page)).toContainText("受け付けない理由を入力してください");
    await page.getByLabel("受け付けない理由").fill("同じ施設の登録があるため");
    await proceed(page);
    await decide(page, "受け付けない");
    await expect(caseHead(page)).toContainText("不受理");
    await page.goto(`${address(number)}/publish`);
    await expect(main(page)).toContainText("「公開する」はできません");
  });
});

test("the list is a file for this duty, and nothing for another", async ({ page }) => {
  await makeOffices(1);
  await enterAs(page, officer);
  await page.goto("/admin/offices?status=SUBMITTED");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /この条件の一覧を書き出す/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^offices_view-office_status-submitted_\d{8}-\d{4}\.csv$/);

  await enterAs(page, demoPerson("takane@example.jp").name);
  expect((await page.request.get("/admin/offices/export.csv")).status()).toBe(404);
  expect((await page.goto("/admin/offices"))?.status()).toBe(404);
});
