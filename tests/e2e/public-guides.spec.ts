import type { Page } from "@playwright/test";
import { type Language, languagesOf, versionsOf } from "@/lib/content/versions";
import { routes } from "@/lib/routes";
import { addressOf, expect, test } from "@/tests/support/e2e";

const JAPANESE = [
  ...[routes.aboutCouncil(), routes.partners(), routes.forCompanies(), routes.forMunicipalities(), routes.forWorkers()],
  ...[routes.easyForCompanies(), routes.easyForMunicipalities(), routes.easyForWorkers()],
];
const ENGLISH = [
  ...[routes.english(), routes.englishAbout(), routes.englishContact()],
  ...[routes.englishForCompanies(), routes.englishForMunicipalities(), routes.englishForWorkers()],
];
const PAGES: readonly (readonly [string, Language])[] = [
  ...JAPANESE.map((address) => [address, "ja"] as const),
  ...ENGLISH.map((address) => [address, "en"] as const),
];

for (const [address, language] of PAGES) {
  test(`${address} is a page of its own in its language, with its versions named`, async ({ page }) => {
    const answer = await page.goto(address);

    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`${address}$`));
    expect(await languagesInHead(page)).toEqual(languagesOf(address) ?? {});
  });
}

test("the same languages are named from the Japanese side", async ({ page }) => {
  for (const address of [routes.home(), routes.about(), routes.contact(), routes.terms()]) {
    await page.goto(address);

    expect(await languagesInHead(page), address).toEqual(languagesOf(address) ?? {});
  }
});

test("search engines are told of the languages in the site map, too", async ({ request }) => {
  const map = await (await request.get("/sitemap.xml")).text();

  expect(map).toMatch(/<xhtml:link rel="alternate" hreflang="en" href="[^"]*\/en\/for-workers" ?\/>/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, extraHTTPHeaders: { "x-forwarded-for": addressOf("guides without script") } });

  test("a reader goes from the Japanese guide to the easy one, to the English one, and back", async ({ page }) => {
    await page.goto(routes.forCompanies());
    await page.getByRole("link", { name: "やさしい日本語", exact: true }).click();
    await expect(page).toHaveURL(routes.easyForCompanies());

    const versions = page.getByRole("navigation", { name: "このページのことば" });
    await versions.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(routes.englishForCompanies());

    await page
      .getByRole("navigation", { name: "Languages of this page" })
      .getByRole("link", { name: "日本語", exact: true })
      .click();
    await expect(page).toHaveURL(routes.forCompanies());
  });

  test("each audience finds its guide from home and from the menu", async ({ page }) => {
    for (const [name, inMenu, address] of [
      ["企業・団体の方への案内", "企業の方へ", routes.forCompanies()],
      ["自治体の方への案内", "自治体の方へ", routes.forMunicipalities()],
      ["働く方への案内", "働く方へ", routes.forWorkers()],
    ] as const) {
      await page.goto(routes.home());
      const menu = page.getByRole("navigation", { name: "メインメニュー" });
      await expect(menu.getByRole("link", { name: inMenu })).toHaveAttribute("href", address);

      await page.getByRole("main").getByRole("link", { name }).click();

      await expect(page).toHaveURL(address);
    }
  });
});

test("every version of a page is linked from every other, named in its own language", async ({ page }) => {
  for (const address of [routes.forMunicipalities(), routes.englishForWorkers(), routes.englishAbout()]) {
    await page.goto(address);
    const others = versionsOf(address).filter(({ href }) => href !== address);

    for (const { href } of others) {
      const link = page.locator(`main, [aria-labelledby="versions-label"]`).locator(`a[href="${href}"]`).first();
      await expect(link, `${href} from ${address}`).toHaveAttribute("hreflang", /^(ja|en)$/);
    }
    expect(others.length).toBeGreaterThan(0);
  }
});

test("an English page says which of its links lead to Japanese", async ({ page }) => {
  for (const address of ENGLISH) {
    await page.goto(address);
    const unsaid = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>("a[href^='/']")]
        .filter(({ pathname }) => !/^\/en(\/|$)/.test(pathname))
        .filter(
          ({ hreflang, lang, textContent }) =>
            hreflang !== "ja" || !(lang === "ja" || textContent.endsWith("(in Japanese)")),
        )
        .filter((link) => link.closest("[lang='ja']") === null)
        .map(({ href }) => href),
    );

    expect(unsaid, address).toEqual([]);
  }
});

test("readings stand above their words, and are not part of titles", async ({ page }) => {
  await page.goto(routes.easyForWorkers());

  await expect(page).toHaveTitle(/^働く人へ（やさしい日本語） - /);
  await expect(page.getByRole("heading", { level: 1 }).locator("ruby rt")).toHaveText("はたら");
  expect(await page.locator("main ruby").count()).toBeGreaterThan(100);
});

test("the council has fourteen members, with their posts and two roles", async ({ page }) => {
  await page.goto(routes.aboutCouncil());
  const members = page.getByRole("region", { name: "構成委員" });

  await expect(members.locator("dt")).toHaveCount(14);
  await expect(members.locator("dt", { hasText: "増田 寛也" })).toContainText("座長");
  await expect(members.locator("dt", { hasText: "地下 誠二" })).toContainText("座長代理");
});

test("the partners are nine, work in six fields, and are told how their activities come onto the page", async ({
  page,
}) => {
  await page.goto(routes.partners());

  await expect(page.getByRole("region", { name: "協定を結んだ9団体" }).getByRole("listitem")).toHaveCount(9);
  await expect(page.getByRole("region", { name: "協力する6つの分野" }).getByRole("listitem")).toHaveCount(6);
  const activities = page.getByRole("region", { name: "取組の紹介" });
  await expect(activities).toContainText("まだありません");
  await expect(activities.getByRole("link", { name: "お問い合わせ" })).toHaveAttribute("href", routes.contact());
});

/** `hreflang` of the head, by path. */
async function languagesInHead(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLLinkElement>('head link[rel="alternate"][hreflang]')].map(
        ({ hreflang, href }) => [hreflang, new URL(href).pathname],
      ),
    ),
  );
}
