import type { Page } from "@playwright/test";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";

const OFFICER = "誉 さくら";

/** The year whose call is open. */
async function openYear(): Promise<number> {
  const [row] = await askDatabase<{ year: number }>(
    `SELECT min(e.fiscal_year) AS year FROM award_edition e JOIN award_window w ON w.edition_id = e.id
     WHERE e.status = 'OPEN' AND w.opens <= now() AND w.enforced > now()`,
  );
  return row?.year ?? 0;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("who scores what is proposed to the desk, with its reasons or with the least that has to give way", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const year = await openYear();
  await enterAs(page, OFFICER);
  await page.goto(`/admin/awards/${year}/assignment`);
  await accessible(page);
  await press(page, "割り当ての案を作る");
  await page.waitForURL(`/admin/awards/${year}/assignment/draft`);
  await expect(main(page)).toContainText(/審査委員と理由|割り当てられない理由/);
  await accessible(page);
  await page.goto(`/admin/awards/${year}/assignment/pairs`);
  await accessible(page);
  await page.goto(`/admin/awards/${year}/rounds`);
  await expect(main(page)).toContainText("進み具合");
  await accessible(page);
  await withoutScript(browser, async (plain) => {
    await enterAs(plain, OFFICER);
    await plain.goto(`/admin/awards/${year}/assignment`);
    await press(plain, "割り当ての案を作る");
    await plain.waitForURL(`/admin/awards/${year}/assignment/draft`);
    await press(plain, "案を破棄する");
    await plain.waitForURL(`/admin/awards/${year}/assignment?done=discarded`);
  });
});
