import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { forcedColors } from "@/tests/support/a11y/forced-colors";
import { headings } from "@/tests/support/a11y/headings";
import { landmarks } from "@/tests/support/a11y/landmarks";
import { linkNames } from "@/tests/support/a11y/link-names";
import { printView } from "@/tests/support/a11y/print-view";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { zoom200 } from "@/tests/support/a11y/zoom";
import { test } from "@/tests/support/e2e";
import { FIXED_PAGES, numberIn, shownNumbers } from "@/tests/support/public-pages";

type Checks = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

/** What the walk in `crawl.spec.ts` holds every page to that is linked, these among them. */
const OF_THE_WALK: Checks = { axe, headings, landmarks, linkNames, reflow320 };
const FURTHER: Checks = { textSpacing, zoom200, tabWalk, forcedColors, printView };
const ALL: Checks = { ...OF_THE_WALK, ...FURTHER };

async function holds(page: Page, checks: Checks): Promise<void> {
  for (const [name, check] of Object.entries(checks)) {
    await test.step(name, async () => {
      await check(page);
    });
  }
}

const FILTERED = [
  routes.declarationsInPrefecture("13"),
  routes.declarationsInPrefecture("47"),
  routes.declarationsWithItem("1"),
  routes.declarationSearch("テレワーク"),
  routes.declarationSearch("当てはまらない言葉"),
  "/nothing",
];

/** Every template of the public side in every state it has. */
for (const [addresses, checks] of [
  [FIXED_PAGES, FURTHER],
  [FILTERED, ALL],
] as const) {
  for (const address of addresses) {
    test(`${decodeURIComponent(address)} can be read by everyone`, async ({ page }) => {
      await page.goto(address);

      await holds(page, checks);
    });
  }
}

for (const status of ["SUSPENDED", "EXPIRED", "WITHDRAWN", "CANCELLED"]) {
  test(`the page of a declaration that is ${status} can be read by everyone`, async ({ page }) => {
    await page.goto(routes.declaration(await numberIn(status)));

    await holds(page, ALL);
  });
}

test("the page of a declaration can be read by everyone", async ({ page, request }) => {
  const [number = ""] = await shownNumbers(request);
  await page.goto(routes.declaration(number));

  await holds(page, ALL);
});

test("the menu of small screens opens without script and can be read by everyone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(routes.home());

  await page.getByText("メニュー", { exact: true }).click();

  await axe(page, [{ selector: "main *", reason: "The open menu lies over it." }]);
  await reflow320(page);
});
