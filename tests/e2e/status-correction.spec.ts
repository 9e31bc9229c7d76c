import type { Page } from "@playwright/test";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { expect, test } from "@/tests/support/e2e";
import { makeCases, openCase } from "@/tests/support/e2e-cases";

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await reflow320(page);
  await textSpacing(page);
}

const efforts = (page: Page) => page.getByRole("textbox", { name: /^取組内容/ });

test.describe("a correction", () => {
  test("is answered, looked over and sent, and the history tells it", async ({ page }) => {
    const [number = ""] = await makeCases("RETURNED");
    await openCase(page, number);
    await page.getByRole("link", { name: "修正・回答を入力する" }).click();
    await expect(page).toHaveTitle(/^修正・回答の入力 - /);
    await expect(page.getByLabel("企業・団体名")).toHaveCount(0);
    await accessible(page);

    await page.getByRole("button", { name: "保存して次へ" }).click();
    expect(await errorSummary(page)).toEqual([
      "取組内容が変わっていません。修正するか、修正しない理由を入力してください。",
    ]);
    await accessible(page);
    await efforts(page).fill("長野県塩尻市の拠点で、社員が年に三か月まで働けるようにします。");
    await page.getByRole("button", { name: "保存して次へ" }).click();

    await expect(page).toHaveURL("/status/case/correction/check");
    await expect(page.locator("ins")).toHaveText("長野県塩尻市の拠点で、社員が年に三か月まで働けるようにします。");
    await accessible(page);
    await page.getByRole("button", { name: "この内容で送信する" }).dblclick();

    await expect(page).toHaveURL("/status/case?done=corrected");
    const outcome = page.getByRole("main").getByRole("alert").filter({ hasText: "修正を受け付けました" });
    await expect(outcome).toBeVisible();
    await expect(page.locator("[data-first-focus]").filter({ visible: true })).toBeFocused();
    await expect(page.getByRole("main")).toContainText("第2版");
    await expect(page.getByRole("main")).not.toContainText("第3版");
    await expect(page.getByRole("list").filter({ hasText: "修正を受け付けました" }).first()).toBeVisible();
    await accessible(page);

    await page.goBack();
    await expect(page).toHaveURL(/\/status\/case/);
    await page.goto("/status/case/correction");
    await expect(page).toHaveURL("/status/case");
  });

  test("can stay as it is, with a word on why", async ({ page }) => {
    const [number = ""] = await makeCases("CHANGE_RETURNED");
    await openCase(page, number);
    await page.goto("/status/case/correction");
    await page.getByLabel("「取組内容」を修正しない場合は、その理由").fill("時期が決まっていないためです。");
    await page.getByRole("button", { name: "保存して次へ" }).click();
    await expect(page.getByRole("main")).toContainText("この項目は修正していません。");
    await page.getByRole("button", { name: "この内容で送信する" }).click();

    await expect(page).toHaveURL("/status/case?done=corrected");
  });

  test("is kept while it is being typed", async ({ page }) => {
    const [number = ""] = await makeCases("RETURNED");
    await openCase(page, number);
    await page.goto("/status/case/correction");
    await efforts(page).fill("書きかけの内容");
    await expect(page.getByText(/^保存しました \d\d:\d\d/)).toBeVisible();

    await page.reload();
    await expect(efforts(page)).toHaveValue("書きかけの内容");
    await page.goto("/status/case");
    await expect(page.getByRole("link", { name: "入力の続きから修正する" })).toBeVisible();
  });

  test("is kept when it was typed before the page's script arrived", async ({ page }) => {
    const [number = ""] = await makeCases("RETURNED");
    await openCase(page, number);
    let arrive = () => {};
    const arrival = new Promise<void>((settle) => {
      arrive = settle;
    });
    await page.route("**/*.js", async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto("/status/case/correction", { waitUntil: "commit" });
    await efforts(page).fill("早く書いた内容");

    arrive();

    await expect(page.getByText(/^保存しました \d\d:\d\d/)).toBeVisible();
    await expect(efforts(page)).toHaveValue("早く書いた内容");
    await expect(page.getByText("あと393文字入力できます。").first()).toBeVisible();
    await page.unroute("**/*.js");
    await page.reload();
    await expect(efforts(page)).toHaveValue("早く書いた内容");
  });

  test("needs no script", async ({ browser, extraHTTPHeaders }) => {
    const [number = ""] = await makeCases("RETURNED");
    await withoutScript(browser, async (page) => {
      await page.setExtraHTTPHeaders(extraHTTPHeaders ?? {});
      await page.goto("/status");
      await page.getByRole("button", { name: "確認コードを送る" }).click();
      await expect(page).toHaveTitle(/^エラー：/);
      await openCase(page, number);
      await page.getByRole("link", { name: "修正・回答を入力する" }).click();
      await page.getByRole("button", { name: "保存して次へ" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("変わっていません");
      await efforts(page).fill("塩尻市で働きます。");
      await page.getByRole("button", { name: "保存して中断する" }).click();
      await expect(page).toHaveURL("/status/case?done=saved");
      await page.getByRole("link", { name: "入力の続きから修正する" }).click();
      await page.getByRole("button", { name: "保存して次へ" }).click();
      await page.getByRole("button", { name: "この内容で送信する" }).click();
      await expect(page.getByRole("main")).toContainText("修正を受け付けました");
    });
  });
});
