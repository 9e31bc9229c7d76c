import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { landmarks } from "@/tests/support/a11y/landmarks";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";

const hits = (page: Page) => page.getByRole("main").locator("ol > li");

for (const [what, address] of [
  ["before anything is asked", routes.search()],
  ["with results", routes.search({ q: "宣言" })],
  ["narrowed down", routes.search({ q: "宣言", kind: "news", audience: undefined })],
  ["without results", routes.search({ q: "当てはまらない言葉 xyzzy" })],
] as const) {
  test(`the site search ${what} can be read by everyone`, async ({ page }) => {
    await page.goto(address);

    for (const check of [axe, headings, landmarks, reflow320, tabWalk]) await check(page);
  });
}

test("from the header of any page one gets to what one looks for, by keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(routes.about());

  await page.getByRole("searchbox", { name: "サイト内の検索" }).focus();
  await page.keyboard.type("ぷらいばしー");
  await page.keyboard.press("Enter");

  await expect(page).toHaveTitle(/「ぷらいばしー」の検索結果（\d+件） - サイト内検索/);
  await expect(hits(page).first().getByRole("link")).toHaveText("プライバシーポリシー");
  await expect(page.locator("mark").first()).toHaveText(/^プライバシ/);
});

test("without script and at 320 px one searches from the menu, narrows down, and takes the choice off again", async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(routes.home());
    await page.getByText("メニュー", { exact: true }).click();
    await page.getByRole("search", { name: "サイト内検索" }).getByRole("searchbox").fill("宣言");
    await page.getByRole("search", { name: "サイト内検索" }).getByRole("button", { name: "検索" }).click();
    const all = await page.getByRole("status").textContent();

    await page
      .getByRole("navigation", { name: "絞り込む" })
      .getByRole("link", { name: /^お知らせ/ })
      .click();
    await expect(page).toHaveURL(/kind=news/);
    await expect(hits(page).first()).toContainText("お知らせ");
    await page.getByRole("link", { name: /種類：お知らせ.*条件を外す/ }).click();

    await expect(page.getByRole("status")).toHaveText(all ?? "");
  });
});

test("what is not found leads on: to each word, to the lists, to the office", async ({ page }) => {
  await page.goto(routes.search({ q: "プライバシー xyzzy" }));

  await expect(page.getByRole("heading", { name: "当てはまるページが見つかりませんでした" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "お問い合わせ" })).toBeVisible();
  await page.getByRole("link", { name: "「プライバシー」だけで探す" }).click();

  await expect(hits(page).first()).toContainText("プライバシーポリシー");
});

test("a declaration is found as soon as it is public", async ({ page }) => {
  const [number = ""] = await makeCases("PUBLISHED");

  await expect
    .poll(async () => {
      await page.goto(routes.search({ q: number.toLowerCase() }));
      return hits(page).count();
    })
    .toBe(1);
  await hits(page).getByRole("link").click();
  await expect(page).toHaveURL(routes.declaration(number));
});

test("titles are offered while somebody types, and taken, put away or left alone by keyboard", async ({ page }) => {
  await page.goto(routes.search());
  const field = page.getByRole("combobox", { name: "言葉で探す" });
  const list = page.getByRole("listbox", { name: "候補" });

  await field.pressSequentially("ぷらいば");
  await expect(list.getByRole("option")).toHaveText(["プライバシーポリシー"]);
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^候補が1件あります/);
  await axe(page, [{ selector: "main *", reason: "The list lies over what follows the field." }]);

  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveValue("ぷらいば");

  await page.keyboard.type("し");
  await expect(list).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveText("プライバシーポリシー");
  await expect(list.getByRole("option", { selected: true })).toHaveCSS("text-decoration-line", "underline");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(routes.privacy());
});

test("an offered title is taken by a finger on a small screen, and nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(routes.search());
  const field = page.getByRole("main").getByRole("combobox");

  await field.pressSequentially("プライバ");
  const option = page.getByRole("option", { name: "プライバシーポリシー" });
  await expect(option).toBeVisible();
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await reflow320(page);
  await field.pressSequentially("xyzzy");
  await expect(option).toBeHidden();
  await field.fill("プライバ");
  await option.click();

  await expect(page).toHaveURL(routes.privacy());
});

test("titles are suggested as data", async ({ request }) => {
  const answer = await request.get(routes.searchSuggestions("プライバ"));

  expect(await answer.json()).toEqual({ suggestions: [{ title: "プライバシーポリシー", address: routes.privacy() }] });
  expect(answer.headers()["cache-control"]).toBe("no-store");
});
