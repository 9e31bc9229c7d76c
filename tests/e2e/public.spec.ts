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

const CHECKS = {
  axe,
  headings,
  landmarks,
  linkNames,
  reflow320,
  textSpacing,
  zoom200,
  tabWalk,
  forcedColors,
  printView,
};

async function readByEveryone(page: Page): Promise<void> {
  for (const [name, check] of Object.entries(CHECKS)) {
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
for (const address of [...FIXED_PAGES, ...FILTERED]) {
  test(`${decodeURIComponent(address)} can be read by everyone`, async ({ page }) => {
    await page.goto(address);

    await readByEveryone(page);
  });
}

for (const status of ["SUSPENDED", "EXPIRED", "WITHDRAWN", "CANCELLED"]) {
  test(`the page of a declaration that is ${status} can be read by everyone`, async ({ page }) => {
    await page.goto(routes.declaration(await numberIn(status)));

    await readByEveryone(page);
  });
}

test("the page of a declaration can be read by everyone", async ({ page, request }) => {
  const [number = ""] = await shownNumbers(request);
  await page.goto(routes.declaration(number));

  await readByEveryone(page);
});

test("the menu of small screens opens without script and can be read by everyone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(routes.home());

  await page.getByText("メニュー", { exact: true }).click();

  await axe(page, [{ selector: "main *", reason: "The open menu lies over it." }]);
  await reflow320(page);
});
