import { type DemoAccount, demoAccounts } from "@/lib/accounts/demo-accounts";
import { APPLY_STEPS } from "@/lib/declarations/fields";
import { routes } from "@/lib/routes";
import { type Crawled, crawl } from "@/tests/support/crawl";
import { expect, test } from "@/tests/support/e2e";
import { makeCases, openCase } from "@/tests/support/e2e-cases";
import { enterAs } from "@/tests/support/e2e-desk";
import { enterAsMember } from "@/tests/support/e2e-members";
import { FIXED_PAGES } from "@/tests/support/public-pages";

test.describe.configure({ timeout: 900_000 });

/** Other tests leave years, cases and letters behind by the dozen: some of each template stand for all. */
const ASKED_PER_TEMPLATE = 12;

function hold({ looked, asked, faults }: Crawled): void {
  console.log(`${looked.length} pages looked at, ${asked.length} further addresses asked`);
  expect(faults).toEqual([]);
}

test("every page that anybody reaches from the home page is whole", async ({ page }) => {
  // `public-crawl.spec.ts` asks for every address without a browser.
  const crawled = await crawl(page, [routes.home()], ["/"], { asked: ASKED_PER_TEMPLATE });

  hold(crawled);
  expect(FIXED_PAGES.filter((address) => !crawled.looked.includes(address))).toEqual([]);
});

test("every page on the way of an application is whole", async ({ page }) => {
  await page.goto(routes.applyStart());
  await page.getByRole("button", { name: "はじめる" }).click();
  await page.waitForURL((url) => url.pathname !== routes.applyStart());

  const steps = APPLY_STEPS.map((step) => routes.applyStep(step));
  const beside = [routes.applyCheck(), routes.applySaved(), routes.applyResume(), routes.applyExpired()];
  hold(await crawl(page, [...steps, ...beside], [routes.applyStart()]));
});

for (const status of ["SUBMITTED", "RETURNED", "PUBLISHED", "CHANGE_RETURNED", "WITHDRAWN"]) {
  test(`every page that a declarer reaches is whole while the case is ${status}`, async ({ page }) => {
    const [number = ""] = await makeCases(status);
    await openCase(page, number);

    hold(await crawl(page, [routes.statusCase()], [routes.status()]));
  });
}

for (const name of ["緑川 めぐみ", "双葉 ゆう"]) {
  test(`every page that ${name} of an organisation reaches is whole`, async ({ page }) => {
    await enterAsMember(page, name);

    hold(await crawl(page, [routes.mypage()], [routes.mypage()]));
  });
}

const ready: readonly DemoAccount[] = demoAccounts.filter(({ state }) => state === "ready");

/** Whoever has the same duties, or more, reaches the same pages: one of them walks. */
const walkers = ready.filter(
  ({ duties }, place) =>
    !ready.some(
      (other, at) =>
        duties.every((duty) => other.duties.includes(duty)) &&
        (other.duties.length > duties.length || (other.duties.length === duties.length && at < place)),
    ),
);

/** What one of them has looked at, the next only asks for; the first page is everybody's own. */
const lookedAtDesk = new Map<string, number>();

for (const { name, duties } of walkers) {
  test(`every page that ${name} (${duties.join(", ")}) reaches is whole`, async ({ page }) => {
    await enterAs(page, name);

    lookedAtDesk.delete(routes.admin());
    const examples = { most: 1, looked: lookedAtDesk, asked: ASKED_PER_TEMPLATE } as const;
    hold(await crawl(page, [routes.admin(), routes.adminAccount()], [routes.admin()], examples));
  });
}
