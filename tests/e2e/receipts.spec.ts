import type { Page } from "@playwright/test";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { makeCases, openCase } from "@/tests/support/e2e-cases";

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await reflow320(page);
}

async function said(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole("main").getByRole("alert").filter({ hasText: sentence })).toBeVisible();
}

/** The code on the receipt of a new case, and the bytes of its copy. */
async function receiptOf(page: Page, number: string) {
  await openCase(page, number);
  await page.goto("/status/case/receipts/1");
  const code = await page.locator("div:has(> dt:text-is('照合コード')) code").innerText();
  const copy = await (await page.request.get("/status/case/receipts/1/content.json")).body();
  return { code, copy };
}

test("a receipt is found by number and code, and not when one character differs", async ({ page }) => {
  const [number = ""] = await makeCases("SUBMITTED");
  const { code } = await receiptOf(page, number);
  await page.context().clearCookies();
  await page.goto("/receipts");
  await accessible(page);
  await tabWalk(page);
  await page.getByRole("button", { name: "受付証を確かめる" }).click();
  expect(await errorSummary(page)).toHaveLength(2);
  await accessible(page);

  await page.getByLabel("受付番号").fill(number);
  await page.getByLabel("照合コード").fill(`${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`);
  await page.getByRole("button", { name: "受付証を確かめる" }).click();
  await said(page, "一致する受付の記録が見つかりません");
  await accessible(page);

  await page.getByLabel("照合コード").fill(code.toLowerCase().replaceAll("-", ""));
  await page.keyboard.press("Enter");
  await said(page, "この受付証は本物です");
  await said(page, "これが最新の版です");
  await expect(page.getByRole("main")).not.toContainText("みどり工房");
  await accessible(page);
  await page.reload();
  await said(page, "この受付証は本物です");
});

test("a copy is recognised byte for byte", async ({ page }) => {
  const [number = ""] = await makeCases("SUBMITTED");
  const { copy } = await receiptOf(page, number);
  const changed = Buffer.from(copy.toString("utf8").replace("みどり工房", "みどり工場"));
  await page.goto("/receipts");
  await page.getByRole("button", { name: "控えのデータを確かめる" }).click();
  expect(await errorSummary(page)).toEqual(["控えのデータ（.json のファイル）を選択してください。"]);

  const file = (buffer: Buffer) => ({ name: "content.json", mimeType: "application/json", buffer });
  await page.getByLabel("控えのデータ").setInputFiles(file(changed));
  await page.getByRole("button", { name: "控えのデータを確かめる" }).click();
  await said(page, "一致する受付の記録が見つかりません");

  await page.getByLabel("控えのデータ").setInputFiles(file(copy));
  await page.getByRole("button", { name: "控えのデータを確かめる" }).click();
  await said(page, "この控えは、送信された内容と同じです");
  await accessible(page);
});

test("checking a receipt needs no script", async ({ browser, page, extraHTTPHeaders }) => {
  const [number = ""] = await makeCases("SUBMITTED");
  const { code, copy } = await receiptOf(page, number);
  await withoutScript(browser, async (plain) => {
    await plain.setExtraHTTPHeaders(extraHTTPHeaders ?? {});
    await plain.goto("/receipts");
    await plain.getByLabel("受付番号").fill(number);
    await plain.getByLabel("照合コード").fill(code);
    await plain.getByRole("button", { name: "受付証を確かめる" }).click();
    await expect(plain.getByRole("main")).toContainText("この受付証は本物です");

    const file = { name: "content.json", mimeType: "application/json", buffer: copy };
    await plain.getByLabel("控えのデータ").setInputFiles(file);
    await plain.getByRole("button", { name: "控えのデータを確かめる" }).click();
    await expect(plain.getByRole("main")).toContainText("この控えは、送信された内容と同じです");
  });
});
