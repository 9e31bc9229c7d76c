import type { Page, Request } from "@playwright/test";
import { announcements } from "@/tests/support/a11y/announcements";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { DEMO_FORM, expectDemoFormKept, fillDemoForm } from "@/tests/support/demo-form";
import { expect, test } from "@/tests/support/e2e";

const SEND = "確認へ進む";
const PLAN = { name: "計画.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 plan") };

/** The framework has taken over when its own button for passwords is there. */
async function openForm(page: Page): Promise<void> {
  await page.goto(DEMO_FORM);
  await expect(page.getByRole("button", { name: "パスワードを表示" })).toBeVisible();
}

const send = (page: Page, label = SEND) => page.getByRole("button", { name: label }).click();

test.describe("with script", () => {
  test.beforeEach(({ page }) => openForm(page));

  test("keeps every kind of control when the server refuses, once and once more", async ({ page }) => {
    await fillDemoForm(page);

    await send(page);
    await expect(page).toHaveTitle(/^エラー：/);
    await expectDemoFormKept(page);
    await send(page);
    await expect(page.locator("main").getByRole("alert").getByRole("link")).toHaveCount(3);
    await expectDemoFormKept(page);
  });

  test("leads from the summary to each control, in the same words", async ({ page }) => {
    await send(page);

    const sentences = await errorSummary(page);
    expect(sentences).toHaveLength(10);
    await axe(page);
    await reflow320(page);
  });

  test("names only the wrong part of a date", async ({ page }) => {
    await fillDemoForm(page);
    await page.getByLabel("日", { exact: true }).fill("40");

    await send(page);

    await expect(page.getByLabel("日", { exact: true })).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("年", { exact: true })).not.toHaveAttribute("aria-invalid");
    await page.locator("main").getByRole("alert").getByRole("link", { name: /日/ }).first().click();
    await expect(page.getByLabel("日", { exact: true })).toBeFocused();
  });

  test("keeps an added file through errors, and lets it go when asked", async ({ page }) => {
    await page.getByLabel("計画書").setInputFiles(PLAN);
    const heard = await announcements(page, () => send(page, "選んだファイルを追加する"));
    expect(heard.join()).toContain("ファイルを追加しました。");

    await send(page);
    await expect(page).toHaveTitle(/^エラー：/);
    await expect(page.getByText("計画.pdf（13バイト）")).toBeVisible();
    await page.getByRole("button", { name: /^解除.*計画.pdf$/ }).click();

    await expect(page.getByText("計画.pdf（13バイト）")).toHaveCount(0);
    await expect(page.getByText("ファイルを解除しました。")).toBeVisible();
  });

  test("stores a file that was chosen but not added, when the form is sent", async ({ page }) => {
    await page.getByLabel("計画書").setInputFiles(PLAN);

    await send(page);

    await expect(page.getByText("計画.pdf（13バイト）")).toBeVisible();
    expect(await page.getByLabel("計画書").inputValue()).toBe("");
  });

  test("says how much may still be typed, after a pause", async ({ page }) => {
    const heard = await announcements(page, () =>
      page.getByLabel("取組の内容").pressSequentially("四文字だ", { delay: 20 }),
    );

    expect(heard).toEqual(["あと36文字入力できます。"]);
    await page.getByLabel("取組の内容").fill("字".repeat(43));
    await expect(page.getByText("3文字超えています。文章を短くしてください。").first()).toBeVisible();
  });

  test("looks up an address without losing anything, and says so", async ({ page }) => {
    await fillDemoForm(page);
    await page.getByLabel("都道府県").selectOption("");

    const heard = await announcements(page, () => send(page, "住所を検索する"));

    expect(heard.join()).toContain("住所が見つかりました。");
    await expect(page.getByLabel("都道府県")).toHaveValue("13");
    await expect(page.getByLabel("都道府県")).toBeFocused();
    await page.getByLabel("都道府県").selectOption("沖縄県");
    await expectDemoFormKept(page);
  });

  test("takes Enter in a field for the main button", async ({ page }) => {
    await page.getByLabel("郵便番号").fill("1000001");
    await page.getByLabel("郵便番号").press("Enter");

    await expect(page).toHaveTitle(/^エラー：/);
    await expect(page.getByText("住所が見つかりました。")).toHaveCount(0);
  });

  test("sends once for two clicks", async ({ page }) => {
    const posts: Request[] = [];
    page.on("request", (request) => void (request.method() === "POST" && posts.push(request)));
    await page.route("**/*", async (route) => {
      if (route.request().method() === "POST") await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });

    const heard = await announcements(page, () => page.getByRole("button", { name: SEND }).dblclick());
    await expect(page).toHaveTitle(/^エラー：/);

    expect(posts).toHaveLength(1);
    expect(heard.join()).toContain("送信しています。");
  });

  test("keeps everything when the connection is gone, and sends when it is back", async ({ page, context }) => {
    await fillDemoForm(page);
    await context.setOffline(true);

    await send(page);
    await expect(page.locator("main").getByRole("alert")).toContainText("送信できませんでした。通信の状態を確かめて");
    await expect(page.locator("[tabindex='-1']:has(> [role=alert])")).toBeFocused();
    await expectDemoFormKept(page, { secrets: "kept" });

    await context.setOffline(false);
    await page.getByLabel("団体の名称").fill("見本株式会社");
    await send(page);
    await expect(page).toHaveURL(/done=1/);
  });

  for (const [label, sentence] of [
    ["断られる送信", "別の画面で先に更新されています"],
    ["失敗する送信", "次の番号を添えてお問い合わせください"],
  ] as const) {
    test(`keeps everything after ${label}, and says what to do`, async ({ page }) => {
      await fillDemoForm(page);

      await send(page, label);

      await expect(page.locator("main").getByRole("alert")).toContainText(sentence);
      await expect(page.locator("main").getByRole("alert").getByRole("heading")).toHaveText(
        "手続きを進められませんでした",
      );
      await expect(page).toHaveTitle(/^エラー：/);
      await expectDemoFormKept(page, { secrets: label === "失敗する送信" ? "kept" : "" });
      await axe(page);
    });
  }
});

test.describe("without script", () => {
  test("keeps every kind of control when the server refuses", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      await page.goto(DEMO_FORM);
      await fillDemoForm(page);

      await send(page);

      await expect(page).toHaveTitle(/^エラー：/);
      await expectDemoFormKept(page);
      await send(page);
      await expectDemoFormKept(page);
    });
  });

  test("shows the summary first, with the focus on it, and every sentence at its control", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      await page.goto(DEMO_FORM);

      await send(page);

      await expect(page.locator("[tabindex='-1']:has(> [role=alert])")).toBeFocused();
      const sentences = await page.locator("main").getByRole("alert").getByRole("link").allTextContents();
      expect(sentences).toHaveLength(10);
      for (const sentence of sentences)
        await expect(page.locator("[id$='-error']", { hasText: sentence })).toHaveCount(1);
      await page.locator("main").getByRole("alert").getByRole("link").first().click();
      await expect(page.getByLabel("団体の名称")).toBeFocused();
    });
  });

  test("keeps a file through errors", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      await page.goto(DEMO_FORM);
      await page.getByLabel("計画書").setInputFiles(PLAN);

      await send(page);
      await expect(page.getByText("計画.pdf（13バイト）")).toBeVisible();
      await send(page);

      await expect(page.getByText("計画.pdf（13バイト）")).toBeVisible();
    });
  });

  test("looks up an address and opens at the field it filled", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      await page.goto(DEMO_FORM);
      await fillDemoForm(page);

      await send(page, "住所を検索する");

      await expect(page.getByText("住所が見つかりました。")).toBeVisible();
      await expect(page.getByLabel("都道府県")).toHaveValue("13");
      await expect(page.getByLabel("都道府県")).toBeFocused();
      await page.getByLabel("都道府県").selectOption("沖縄県");
      await expectDemoFormKept(page);
    });
  });

  test("answers a defect with a page that carries its number", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      await page.goto(DEMO_FORM);
      await fillDemoForm(page);

      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await send(page, "失敗する送信");

      expect((await answered).status()).toBe(500);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("main")).toContainText(String((await answered).headers()["x-request-id"]));
    });
  });
});
