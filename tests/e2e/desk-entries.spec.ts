import type { Page } from "@playwright/test";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { expect, test } from "@/tests/support/e2e";
import { accessible, enterAs, main, officers, outcome } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 180_000 });

const save = (page: Page) => page.getByRole("button", { name: "保存して確認へ進む" }).click();

async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: /^企業・団体名 / }).fill(name);
  await page.getByRole("textbox", { name: /^企業・団体名（フリガナ）/ }).fill("かみの かいしゃ");
  await page.getByRole("combobox", { name: /^法人格/ }).selectOption("株式会社");
  await page.getByRole("radio", { name: "その他（分からない場合を含む）" }).check();
  await page.getByRole("textbox", { name: /^郵便番号/ }).fill("１００－０００４");
  await page.getByRole("combobox", { name: /^都道府県/ }).selectOption("東京都");
  await page.getByRole("textbox", { name: /^市区町村/ }).fill("千代田区");
  await page.getByRole("textbox", { name: /^町名・番地/ }).fill("大手町1-1");
  await page.getByRole("combobox", { name: /^業種/ }).selectOption("情報通信業");
  await page.getByRole("combobox", { name: /^常時雇用する人数/ }).selectOption("1人から20人");
  await page.getByRole("textbox", { name: /^代表者の役職/ }).fill("代表");
  await page.getByRole("textbox", { name: /^代表者の氏名/ }).fill("紙田 太郎");
  await page.getByRole("checkbox", { name: /^【3】/ }).check();
  await page.getByRole("textbox", { name: /^取組内容/ }).fill("書面で届いた取組の内容です。");
  await page.getByRole("textbox", { name: /^担当者の氏名 / }).fill("紙田 花子");
  await page.getByRole("textbox", { name: /^担当者の氏名（フリガナ）/ }).fill("カミタ ハナコ");
  await page.getByRole("textbox", { name: /^メールアドレス/ }).fill("kami@example.jp");
}

async function begin(page: Page): Promise<void> {
  await enterAs(page, officers.first);
  await page.goto("/admin/declarations/new");
  await page.getByRole("button", { name: "新しく入力する" }).click();
  await page.waitForURL(/\/entries\//);
}

test("a paper application is typed in, kept, looked over and taken, once", async ({ page }) => {
  await begin(page);
  const address = page.url();
  await accessible(page);
  await save(page);
  expect((await errorSummary(page)).length).toBeGreaterThan(10);
  await accessible(page);

  await fillIn(page, "株式会社紙の会社");
  await page.getByRole("button", { name: "保存して中断する" }).click();
  await expect(outcome(page)).toContainText("入力した内容を保存しました");
  await page.goto("/admin/declarations/new");
  await accessible(page);
  await page.getByRole("link", { name: "株式会社紙の会社の続きを入力する" }).first().click();
  await expect(page.getByRole("textbox", { name: /^取組内容/ })).toHaveValue("書面で届いた取組の内容です。");

  await save(page);
  await expect(page).toHaveURL(/\/check$/);
  await expect(main(page)).toContainText("カミノ カイシャ");
  await page.getByRole("button", { name: "この内容で受け付ける" }).click();
  expect(await errorSummary(page)).toEqual([
    "受付の方法を選択してください。",
    "「すべての条件の確認と同意が、書面などに記載されている」を確認し、チェックを入れてください。",
  ]);
  await accessible(page);
  await page.getByRole("radio", { name: "書面" }).check();
  await page.getByRole("checkbox", { name: /^すべての条件/ }).check();
  await page.getByRole("button", { name: "この内容で受け付ける" }).click();
  await expect(outcome(page)).toContainText("申請を受け付けました");
  await expect(main(page)).toContainText("（書面）");
  const number = /D-\d{4}-\w{6}/.exec(page.url())?.[0] ?? "";

  await page.goto(address);
  await expect(page).toHaveURL(`/admin/declarations/${number}`);
});

test("it works without script, and nobody else finds it", async ({ browser, page }) => {
  const address = await withoutScript(browser, async (plain) => {
    await begin(plain);
    const started = plain.url();
    await fillIn(plain, "合同会社スクリプトなし");
    await plain.getByRole("textbox", { name: /^メールアドレス/ }).fill("kami");
    await save(plain);
    await expect(plain.getByRole("alert").first()).toContainText("メールアドレス");
    await expect(plain.getByRole("textbox", { name: /^代表者の氏名/ })).toHaveValue("紙田 太郎");
    await plain.getByRole("textbox", { name: /^メールアドレス/ }).fill("kami@example.jp");
    await save(plain);
    await expect(plain).toHaveURL(/\/check$/);
    return started;
  });

  await enterAs(page, officers.second);
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.goto(`${address}/check`))?.status()).toBe(404);
  expect((await page.goto("/admin/declarations/entries/x"))?.status()).toBe(404);
});
