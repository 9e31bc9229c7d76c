import type { Page } from "@playwright/test";
import { pages } from "@/lib/permission-matrix/register/pages";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { linksOf } from "@/tests/support/a11y/links";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { isWanted, templateOf } from "@/tests/support/a11y/template";
import { told, Walk } from "@/tests/support/a11y/walk";
import { expect, test } from "@/tests/support/e2e";

test.describe.configure({ timeout: 3_600_000 });

/** Reached by no link, or by one that carries something. */
const BESIDE = [
  routes.declarationSearch("テレワーク"),
  routes.declarationSearch("当てはまらない言葉"),
  routes.search({ q: "テレワーク" }),
  routes.feedback("/about"),
  routes.feedbackThanks("/about"),
  "/problems/503",
  "/nothing",
];

const isOpen = (template: string) => (pages[template] === "anyone" || template === "404") && isWanted(template);

/** Of each template one page; lists of the search also when they are empty. */
test("every public page in every state can be used by everyone", async ({ page, request }) => {
  const walk = new Walk();
  const map = await (await request.get("/sitemap.xml")).text();
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
  const queue = [...BESIDE, ...listed];
  const asked = new Set<string>();

  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const template = templateOf(new URL(address, "http://localhost").pathname);
    if (!isOpen(template) || asked.has(address) || (walk.seen.has(template) && !BESIDE.includes(address))) continue;
    asked.add(address);
    await walk.visit(page, template, address);
    queue.push(...(await linksOf(page)));
  }

  console.log(told(walk));
  expect(walk.faults).toEqual([]);
});

const MENUS = [routes.home(), routes.english()];

for (const address of MENUS) {
  test(`the menu of small screens at ${address} can be used by everyone`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(address);
    await openMenu(page);

    await axe(page, [{ selector: "main *", reason: "The open menu lies over it." }]);
    await reflow320(page);
  });
}

async function openMenu(page: Page): Promise<void> {
  await page.locator("header details summary").first().click();
}
