import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeOffices } from "@/tests/support/e2e-cases";
import { accessible, caseHead, enterAs, main, officers, outcome, proceed } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 15_000 });

const officer = demoPerson("minato@example.jp").name;
const TOWN = "見本市";

const button = (page: Page, name: string) => page.getByRole("button", { name });

async function begin(page: Page): Promise<string> {
  await enterAs(page, officer);
  await page.goto(routes.adminOfficeNew());
  await page.getByLabel("自治体を探す").fill(TOWN);
  await button(page, "検索").click();
  await page.getByRole("link", { name: TOWN, exact: true }).click();
  await expect(main(page)).toContainText(`${TOWN}の施設の代行入力`);
  await button(page, "入力を始める").click();
  await page.waitForURL(/\/admin\/offices\/entries\/[0-9a-f-]+$/);
  return new URL(page.url()).pathname;
}

async function fillBasics(page: Page, name: string): Promise<void> {
  await page.locator("[name=name]").fill(name);
  await page.locator("[name=nameKana]").fill("カミノシセツ");
  await page.getByRole("radio", { name: "サテライトオフィス" }).check();
  await page.getByRole("radio", { name: "自治体" }).check();
  await page.locator("[name=description]").fill("書面で届いた説明です。");
  await page.locator("[name=municipalityCode]").selectOption("202029");
  await page.locator("[name=street]").fill("1-2-3");
}

async function fillContact(page: Page): Promise<void> {
  await page.locator("[name=contactName]").fill("紙田 花子");
  await page.locator("[name=contactEmail]").fill("kamida@example.jp");
}

test("a paper from a municipality is typed in section by section, kept, looked over and taken, once", async ({
  page,
}) => {
  const address = await begin(page);
  await accessible(page);
  await expect(main(page)).toContainText(TOWN);

  await page.getByRole("link", { name: "基本情報と所在地" }).click();
  await accessible(page);
  await button(page, "保存して次へ").click();
  expect(await errorSummary(page)).toContain("名称を入力してください。");
  await fillBasics(page, "紙の施設");
  await button(page, "保存して一覧に戻る").click();
  await expect(outcome(page)).toContainText("入力した内容を保存しました");

  await page.goto(routes.adminOfficeNew());
  await accessible(page);
  await page.getByRole("link", { name: "紙の施設の続きを入力する" }).first().click();
  await page.getByRole("link", { name: "内容を確認する" }).click();
  await expect(main(page)).toContainText("まだ送信できません");
  await accessible(page);
  await page.goto(`${address}/contact`);
  await fillContact(page);
  await button(page, "保存して次へ").click();
  await expect(page).toHaveURL(address);

  await page.getByRole("link", { name: "内容を確認する" }).click();
  await button(page, "この内容で受け付ける").click();
  expect(await errorSummary(page)).toEqual(["受付の方法を選択してください。"]);
  await accessible(page);
  await page.getByRole("radio", { name: "書面" }).check();
  await button(page, "この内容で受け付ける").click();
  await expect(outcome(page)).toContainText("登録を受け付けました");
  await expect(main(page)).toContainText("書面");
  const number = /O-\d{4}-\w{6}/.exec(page.url())?.[0] ?? "";
  await page.getByRole("link", { name: /^【受付】/ }).click();
  await expect(page).toHaveURL(/\/admin\/mail\//);
  await expect(main(page)).toContainText("kamida@example.jp");
  await page.getByRole("link", { name: "案件に戻る" }).click();
  await expect(caseHead(page)).toContainText("紙の施設");

  await page.goto(address);
  await expect(page).toHaveURL(routes.adminOffice(number));
});

test("it works without script, and nobody else finds it", async ({ browser, page }) => {
  const address = await withoutScript(browser, async (plain) => {
    const started = await begin(plain);
    await plain.goto(`${started}/basics`);
    await fillBasics(plain, "スクリプトなしの施設");
    await plain.locator("[name=street]").fill("");
    await button(plain, "保存して次へ").click();
    await expect(plain.getByRole("alert").first()).toContainText("番地");
    await expect(plain.locator("[name=name]")).toHaveValue("スクリプトなしの施設");
    await plain.locator("[name=street]").fill("1-2-3");
    await button(plain, "保存して次へ").click();
    await expect(plain).toHaveURL(`${started}/space`);
    return started;
  });

  await enterAs(page, officers.first);
  for (const place of [address, `${address}/basics`, `${address}/check`, routes.adminOfficeEntry("x")]) {
    expect((await page.goto(place))?.status()).toBe(404);
  }
});

test("what a municipality answers by telephone is typed in, and only what was asked", async ({ page }) => {
  const [number = ""] = await makeOffices(1);
  await enterAs(page, officer);
  await page.goto(`${routes.adminOffice(number)}/return`);
  await page.getByRole("checkbox", { name: "名称", exact: true }).check();
  await page.getByLabel("「名称」の修正をお願いする理由").fill("正式な名称ですか。");
  await proceed(page);
  await button(page, "修正を依頼する").last().click();
  await expect(outcome(page)).toContainText("修正を依頼しました");

  await page.getByText("そのほかの操作").click();
  await page.getByRole("link", { name: "修正を代行入力する" }).click();
  await accessible(page);
  await button(page, "入力を始める").click();
  await expect(page.getByRole("link", { name: "基本情報と所在地" })).toBeVisible();
  await expect(page.getByRole("link", { name: "交通" })).toHaveCount(0);
  await page.getByRole("link", { name: "基本情報と所在地" }).click();
  await expect(main(page)).toContainText("正式な名称ですか。");
  await page.locator("[name=name]").fill("電話で聞いた名称");
  await button(page, "保存して次へ").click();
  await page.getByRole("link", { name: "内容を確認する" }).click();
  await expect(main(page)).toContainText("電話で聞いた名称");
  await accessible(page);
  await page.getByRole("radio", { name: "電話" }).check();
  await button(page, "この修正を受け付ける").click();
  await expect(outcome(page)).toContainText("修正を受け付けました");
  await expect(caseHead(page)).toContainText("電話で聞いた名称");
});
