import { mkdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { demoMemberOrganizations } from "@/lib/members/demo-members";
import { routes } from "@/lib/routes";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";
import { enterAsMember } from "@/tests/support/e2e-members";
import { pdfText } from "@/tests/support/pdf-text";
import { runScript } from "@/tests/support/run-script";

test.describe.configure({ timeout: 240_000, mode: "serial" });

const [{ registration }] = demoMemberOrganizations;
const owner = "緑川 めぐみ";
const officer = "司 まもる";

type Entry = { readonly number: string; readonly has_won: boolean };

let year = 0;
let won = "";
let lost = "";

/** A picture of the page in both widths, for whoever looks at them. */
async function picture(page: Page, name: string): Promise<void> {
  mkdirSync("test-results/aftermath", { recursive: true });
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/aftermath/${name}-${width}.png`, fullPage: true });
  }
}

test.beforeAll(async () => {
  year = Number(await runScript("award-script", ["judged", "", registration.organizationName]));
  const entries = await askDatabase<Entry>(
    `SELECT e.number, EXISTS (SELECT 1 FROM award_winner w WHERE w.entry_id = e.id) AS has_won
       FROM award_entry e JOIN award_edition d ON d.id = e.edition_id WHERE d.fiscal_year = $1`,
    [year],
  );
  won = entries.find(({ has_won }) => has_won)?.number ?? "";
  lost = entries.find(({ has_won }) => !has_won)?.number ?? "";
  await expect
    .poll(async () => (await askDatabase("SELECT 1 FROM published_winner WHERE fiscal_year = $1", [year])).length, {
      timeout: 30_000,
    })
    .toBe(1);
});

test("an entrant reads how the jury saw the effort, and nothing of who judged", async ({ page }) => {
  await enterAsMember(page, owner);
  await page.goto(routes.mypageAward(lost));
  await page.getByRole("link", { name: "審査の結果を見る" }).click();
  await page.waitForURL(routes.mypageAwardOutcome(lost));
  await expect(main(page)).toContainText("今回は受賞に至りませんでした");
  // 1, 5 and 5 points.
  await expect(main(page).getByText("優れている", { exact: true })).toHaveCount(4);
  await expect(main(page)).not.toContainText(/審査 \d郎|\d点|3\.6/);
  await accessible(page);
  await picture(page, "outcome-lost");
});

test("a winner takes the certificate, lets a case study be made, and the desk begins it", async ({ page, browser }) => {
  await enterAsMember(page, owner);
  await page.goto(routes.mypageAwardOutcome(won));
  await accessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /表彰状をダウンロードする/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${won}-certificate.pdf`);
  const text = pdfText(readFileSync(await download.path()));
  expect(text).toContain("表彰状");
  expect(text).toContain("取組0");

  await page.getByRole("radio", { name: "同意する", exact: true }).press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").or(main(page)).first()).toContainText("同意しました");
  await picture(page, "outcome-won");

  const desk = await browser.newContext();
  const at = await desk.newPage();
  await enterAs(at, officer);
  await at.goto(routes.adminAwardAftermath(year));
  await accessible(at);
  await at.getByRole("button", { name: `${won}の事例の下書きを作る` }).click();
  await expect(main(at)).toContainText("事例の下書きを作りました");
  await expect(main(at)).toContainText("事例：下書き");
  await picture(at, "aftermath");
  const [archive] = await Promise.all([
    at.waitForEvent("download"),
    at.getByRole("link", { name: /年度の記録をダウンロードする/ }).click(),
  ]);
  expect(JSON.parse(readFileSync(await archive.path(), "utf8"))).toMatchObject({ fiscalYear: year });
  for (const address of [routes.adminAwardIntegrity(year), routes.adminAwardFeedback(year)]) {
    await at.goto(address);
    await accessible(at);
  }
  await picture(at, "feedback");
  await at.getByRole("link", { name: lost }).click();
  await expect(main(at)).toContainText("発表の後は書けません");
  await desk.close();
});

test("everybody reads how the year was judged, without script too, and the file has the seal that is shown", async ({
  page,
  browser,
  request,
}) => {
  await page.goto(routes.awardWinners(year));
  await page.getByRole("link", { name: "審査の公正さの報告" }).click();
  await page.waitForURL(routes.awardIntegrity(year));
  await expect(main(page)).toContainText("5に満たないため示しません");
  await accessible(page);
  await picture(page, "integrity");
  const answer = await request.get(routes.awardIntegrityFile(year));
  const { createHash } = await import("node:crypto");
  const seal = createHash("sha256")
    .update(await answer.body())
    .digest("hex");
  await expect(main(page)).toContainText(seal);
  expect(await (await request.get("/sitemap.xml")).text()).toContain(routes.awardIntegrity(year));

  await withoutScript(browser, async (plain) => {
    await plain.goto(routes.awardIntegrity(year));
    await expect(main(plain)).toContainText("利益相反による除外");
  });
});
