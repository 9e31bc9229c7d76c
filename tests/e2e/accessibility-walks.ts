import type { Page } from "@playwright/test";
import { pages } from "@/lib/permission-matrix/register/pages";
import { routes } from "@/lib/routes";
import { isWanted } from "@/tests/support/a11y/template";
import { told, Walk } from "@/tests/support/a11y/walk";
import { whoOpens } from "@/tests/support/a11y/walkers";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { walkers } from "./permission-people";
import { sampleAddresses } from "./sample-addresses";

const places = Object.entries(pages).flatMap(([template, need]) => {
  const who = whoOpens(template, need);
  return who === undefined ? [] : [{ template, who }];
});

/** Every page of the register that begins so, as somebody whom it is for, held against the catalogue in its states. */
export function walkOf(part: string, begins: RegExp): void {
  test(`every page of ${part} in every state can be used by everyone`, async ({ page, baseURL }) => {
    test.setTimeout(3_600_000);
    const addressOf = await prepare(baseURL ?? "");
    const walk = new Walk();
    const own = places.filter(({ template }) => begins.test(template) && isWanted(template));

    for (const [who, templates] of Map.groupBy(own, (place) => place.who)) {
      await enter(page, who);
      for (const { template } of templates) await walk.visit(page, template, addressOf(template));
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

/** Once more where another walk has just made the year of the award that this one was about to make. */
async function prepare(origin: string, triesLeft = 3): Promise<(template: string) => string> {
  const [forContact = "", forDesk = ""] = await makeCases("PUBLISHED", "SUBMITTED");
  try {
    return await sampleAddresses(await walkers(origin, forContact), forDesk);
  } catch (error) {
    if (triesLeft === 0) throw error;
    return prepare(origin, triesLeft - 1);
  }
}
