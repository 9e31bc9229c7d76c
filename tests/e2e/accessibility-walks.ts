import type { Page } from "@playwright/test";
import { pages } from "@/lib/permission-matrix/register/pages";
import { routes } from "@/lib/routes";
import { isWanted } from "@/tests/support/a11y/template";
import { told, Walk } from "@/tests/support/a11y/walk";
import { whoOpens } from "@/tests/support/a11y/walkers";
import { expect, test } from "@/tests/support/e2e";
import { sharedAddresses } from "./shared-addresses";

const places = Object.entries(pages).flatMap(([template, need]) => {
  const who = whoOpens(template, need);
  return who === undefined ? [] : [{ template, who }];
});

/** Every page of the register that begins so, as somebody whom it is for, held against the catalogue in its states. */
export function walkOf(part: string, begins: RegExp): void {
  test(`every page of ${part} in every state can be used by everyone`, async ({ page, baseURL }) => {
    test.setTimeout(3_600_000);
    const addresses = await sharedAddresses(baseURL ?? "");
    const walk = new Walk();
    const own = places.filter(({ template }) => begins.test(template) && isWanted(template));

    for (const [who, templates] of Map.groupBy(own, (place) => place.who)) {
      await enter(page, who);
      for (const { template } of templates) await walk.visit(page, template, addresses[template] ?? template);
    }

    console.log(told(walk));
    expect(walk.faults).toEqual([]);
  });
}

async function enter(page: Page, name: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(routes.devPersonas());
  await page.getByRole("button", { name: `${name}さんとして入る` }).click();
  await page.waitForURL((url) => url.pathname !== routes.devPersonas());
}
