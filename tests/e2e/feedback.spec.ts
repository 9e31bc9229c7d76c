import { randomUUID } from "node:crypto";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { landmarks } from "@/tests/support/a11y/landmarks";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { enterAs } from "@/tests/support/e2e-desk";

const editor = demoPerson("shiranami@example.jp");

test("the form can be used by everyone", async ({ page }) => {
  await page.goto(routes.feedback(routes.about()));

  for (const check of [axe, headings, landmarks, reflow320, tabWalk]) await check(page);
  await page.getByRole("button", { name: "ご意見を送る" }).click();
  await expect(page).toHaveTitle(/^エラー：/);
  await axe(page);
});

test("a reader says something without script, and the desk goes through it", async ({ browser, page }) => {
  const words = `分かりやすいです ${randomUUID().slice(0, 8)}`;
  await withoutScript(browser, async (reader) => {
    await reader.goto(routes.privacy());
    await reader.getByRole("link", { name: "このページへのご意見" }).click();
    await expect(reader.getByRole("link", { name: "プライバシーポリシー" }).first()).toBeVisible();
    await reader.getByLabel("役に立った", { exact: true }).check();
    await reader.getByLabel("ご意見").fill(`${words} 090-1234-5678`);
    await reader.getByRole("button", { name: "ご意見を送る" }).last().click();
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("ご意見を受け取りました");
    await expect(reader.getByRole("link", { name: "「プライバシーポリシー」に戻る" })).toBeVisible();
  });

  await enterAs(page, editor.name);
  await page.goto(routes.adminFeedback({ state: "open" }));
  const item = page.getByRole("listitem").filter({ hasText: words });
  await expect(item).toContainText("（電話番号のため削除）");
  for (const check of [axe, headings, landmarks, reflow320]) await check(page);
  await item.getByRole("button", { name: /^確認済みにする/ }).click();

  await expect(page.getByRole("heading", { name: "確認済みにしました。" })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  await page.goto(routes.adminFeedback({ state: "handled" }));
  await expect(page.getByRole("listitem").filter({ hasText: words })).toContainText("に確認済み");
});

test("each reading page leads there with its own address, and an address that is not ours is left out", async ({
  page,
}) => {
  for (const address of [
    routes.home(),
    routes.news(2),
    routes.declarationsInPrefecture("13"),
    routes.search({ q: "a" }),
  ]) {
    await page.goto(address);
    const own = new URL(page.url()).pathname;
    const link = page.getByRole("link", { name: "このページへのご意見" });
    await expect(link).toHaveAttribute("href", routes.feedback(own));
    await link.click();
    await expect(page.getByText("対象のページ：")).toBeVisible();
  }
  for (const address of ["//example.jp/", "/admin", "/nothing", "https://example.jp/"]) {
    await page.goto(routes.feedback(address));
    await expect(page.getByText("対象のページ：")).toHaveCount(0);
  }
});
