import type { Page } from "@playwright/test";
import { create } from "qrcode";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { landmarks } from "@/tests/support/a11y/landmarks";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";

const main = (page: Page) => page.getByRole("main");

/** Numbers of shown offices, those with photos first. */
async function shown(count: number, where = "NOT is_closed"): Promise<readonly string[]> {
  const rows = await askDatabase<{ number: string }>(
    `SELECT number FROM published_office WHERE ${where} ORDER BY answers ? 'photo1' DESC, number LIMIT ${count}`,
  );
  return rows.map(({ number }) => number);
}

test("offices can be found, compared and read by everyone", async ({ page }) => {
  test.slow();
  const numbers = await shown(4);
  const [number = ""] = numbers;
  for (const address of [
    routes.offices(),
    routes.officeSearch([["q", "見本"]]),
    routes.officeSearch([["q", "当てはまらない言葉"]]),
    routes.officesInPrefecture("20"),
    routes.office(number),
    routes.officeCompare(numbers),
    routes.officeShortlist(numbers),
  ]) {
    await page.goto(address);
    for (const check of [axe, headings, landmarks, reflow320, tabWalk]) await check(page);
  }
});

test("without script and at 320 px one narrows a search down by links, and drops the conditions again", async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(routes.offices());
    await main(page).getByRole("link", { name: "法人の登記ができる" }).click();
    await expect(page).toHaveURL(routes.officeSearch([["registration", "1"]]));
    const choices = page.getByRole("navigation", { name: "条件を加える" });
    const kind = choices.getByRole("link", { name: /^シェアオフィス/ });
    const count = /(\d+)件/.exec((await kind.textContent()) ?? "")?.[1] ?? "none";
    await kind.click();

    await expect(page.getByRole("status")).toContainText(`検索結果：${count}件`);
    await expect(main(page).getByRole("heading", { level: 2 }).first()).toBeVisible();
    await page.getByRole("link", { name: /種別：シェアオフィス.*条件を外す/ }).click();
    await expect(page).toHaveURL(routes.officeSearch([["registration", "1"]]));
    await page.getByRole("link", { name: "条件をすべて解除" }).click();
    await expect(page).toHaveURL(routes.officeSearch());
    await page.getByRole("link", { name: "次のページ" }).click();
    await expect(page.getByRole("status")).toContainText("続きを表示しています");
    await page.getByRole("link", { name: "検索結果の最初に戻る" }).click();
    await expect(page).toHaveURL(routes.officeSearch());
  });
});

test("the form asks for everything at once, and an empty result says what to drop", async ({ page }) => {
  await page.goto(routes.officeSearch());
  const form = page.getByRole("search", { name: "施設の検索" });
  await form.getByLabel("都道府県").selectOption({ label: "北海道（1）" });
  await form.getByText("ほかの条件を選ぶ").click();
  await form.getByLabel("お試し勤務施設").check();
  await form.getByRole("button", { name: "この条件で探す" }).click();

  await expect(page.getByRole("heading", { name: "条件に当てはまる施設が見つかりませんでした" })).toBeVisible();
  await main(page).getByRole("link", { name: "「種別：お試し勤務施設」の条件を外して探す" }).click();
  await expect(page.getByRole("status")).toContainText("検索結果：1件");
  await form.getByLabel("市区町村").selectOption({ label: "北見市（1）" });
  await form.getByRole("button", { name: "この条件で探す" }).click();
  await expect(main(page)).toContainText("北海道北見市");
});

test("a shortlist travels in the address and leads to a comparison", async ({ page }) => {
  await page.goto(routes.officeSearch([["registration", "1"]]));
  for (let picked = 1; picked <= 2; picked += 1) {
    await main(page)
      .getByRole("link", { name: /候補に加える$/ })
      .first()
      .click();
    await expect(page.getByRole("navigation", { name: "候補" })).toContainText(`候補：${picked}件`);
  }
  await page.getByRole("link", { name: "候補の一覧を見る" }).click();
  await expect(page.getByRole("status")).toHaveText("候補：2件");
  await page.getByRole("button", { name: "選んだ施設を比べる" }).click();

  const table = page.getByRole("table", { name: "2件の施設の比較" });
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table).toContainText("違いあり");
  await table
    .getByRole("link", { name: /比較から外す$/ })
    .first()
    .click();
  await expect(main(page)).toContainText("1件だけが選ばれています");
  expect(await page.context().cookies()).toEqual([]);

  await page.goto(routes.officeCompare(await shown(6)));
  await expect(page.getByRole("heading", { name: "比べられるのは4件までです" })).toBeVisible();
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(5);
});

/** The dark squares of a drawn code, and those of the code for an address. */
function squaresOf(path: string): string[] {
  return [...path.matchAll(/M(\d+ \d+)/g)].map(([, square = ""]) => square);
}

function squaresFor(address: string): string[] {
  const { size, data } = create(address, { errorCorrectionLevel: "M" }).modules;
  return [...data].flatMap((isDark, at) => (isDark ? [`${at % size} ${Math.floor(at / size)}`] : []));
}

test("the map leads to a prefecture by the keyboard, and that to an office with its photo", async ({ page }) => {
  await page.goto(routes.offices());
  const map = page.getByRole("navigation", { name: "都道府県の地図" });
  await expect(map.getByRole("link")).toHaveCount(47);
  await map.getByRole("link", { name: "山梨県 1件" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(routes.officesInPrefecture("19"));
  await main(page).getByRole("heading", { level: 2 }).getByRole("link").first().click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("見本八ヶ岳リモートヴィレッジ");
  await expect(main(page)).toContainText("0:00から24:00まで");
  const code = page.getByRole("img", { name: /QRコード$/ });
  await expect(code).toBeVisible();
  expect(squaresOf((await code.locator("path").getAttribute("d")) ?? "")).toEqual(squaresFor(page.url()));
  const photo = main(page).locator("figure img").first();
  await photo.scrollIntoViewIfNeeded();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(400);
  expect(await main(page).textContent()).not.toMatch(/@example\.jp|03-0000-0000|見本 花子/);
});

test("old, closed and removed offices say so at their addresses", async ({ page, request }) => {
  const [old = ""] = await shown(1, "confirmed_on < now() - interval '19 months'");
  await page.goto(routes.office(old));
  await expect(page.getByRole("heading", { name: "内容が古い可能性があります" })).toBeVisible();
  const [closed = ""] = await shown(1, "is_closed");
  await page.goto(routes.office(closed));
  await expect(page.getByRole("heading", { name: "この施設は閉館しています" })).toBeVisible();
  const [removed] = await askDatabase<{ number: string }>("SELECT number FROM office WHERE status = 'REMOVED' LIMIT 1");
  await page.goto(routes.office(removed?.number ?? ""));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("この施設は、掲載を終えました");
  expect((await request.get(routes.office("O-2000-CCCCC8"))).status()).toBe(404);
});
