import type { Page } from "@playwright/test";
import { MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";
import { begin, press } from "@/tests/support/apply";
import { expect, test } from "@/tests/support/e2e";
import { enterAs, officers } from "@/tests/support/e2e-desk";

/** Longer than anything that can be kept, as when somebody pastes a whole report. */
const LONG = "長".repeat(MAX_VALUE_LENGTH + 1);
const efforts = (page: Page) => page.getByRole("textbox", { name: /^取組内容/ });

async function comesBack(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/^エラー：/);
  expect((await efforts(page).inputValue()).length).toBe(LONG.length);
}

test("what is too long to be kept is never called saved, and comes back as it was typed", async ({ page }) => {
  await begin(page);
  await page.goto("/declarations/apply/efforts");
  await efforts(page).fill(LONG);
  await press(page, "保存して中断する");
  await comesBack(page);
});

test("neither at the desk, where a paper is typed in", async ({ page }) => {
  await enterAs(page, officers.first);
  await page.goto("/admin/declarations/new");
  await press(page, "新しく入力する");
  await page.waitForURL(/\/entries\//);
  for (const label of ["保存して中断する", "保存して確認へ進む"]) {
    await efforts(page).fill(LONG);
    await press(page, label);
    await comesBack(page);
  }
});
