import { z } from "zod";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";
import { runScript } from "@/tests/support/run-script";

const FIRST = demoPerson("homare@example.jp").name;
const SECOND = demoPerson("tsukasa@example.jp").name;

const madeSchema = z.object({ year: z.string() });

test.describe.configure({ timeout: 240_000 });

test("scores are adjusted, two people decide who goes on, and the second stage begins with those", async ({
  page,
  browser,
}) => {
  const { year } = madeSchema.parse(JSON.parse(await runScript("second-stage-script", ["scored"])));
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  await test.step("worked out, without any script", async () => {
    await withoutScript(browser, async (plain) => {
      await enterAs(plain, FIRST);
      await plain.goto(`/admin/awards/${year}`);
      await plain.getByRole("link", { name: "得点の調整", exact: true }).click();
      await plain.getByRole("button", { name: "得点の調整を依頼する" }).click();
      await plain.waitForURL(/\/adjustment\?.*done=asked/);
      await plain.goto(`/admin/awards/${year}/adjustment`);
      await expect(main(plain).getByRole("table", { name: /の得点/ })).toBeVisible();
    });
  });

  await test.step("every view is side by side, sorted by links, and the same comes of it again", async () => {
    await enterAs(page, FIRST);
    await page.goto(`/admin/awards/${year}/adjustment`);
    await accessible(page);
    await tabWalk(page);
    await page.screenshot({ path: "test-results/adjustment-1280.png", fullPage: true });
    const table = main(page).getByRole("table", { name: /の得点/ });
    await expect(table.getByRole("row").nth(1)).toContainText("枠の中");
    await table.getByRole("link", { name: "採点数" }).click();
    await expect(table.getByRole("columnheader", { name: "採点数" })).toHaveAttribute("aria-sort", "descending");
    await press("もう一度計算する");
    await page.waitForURL(/done=asked/);
    await page.goto(`/admin/awards/${year}/adjustment`);
    await expect(main(page)).toContainText("1バイトも違わない同じ結果です");
    await expect(main(page).getByRole("img", { name: /95%の範囲/ })).toBeVisible();
    const csv = await page.request.get((await page.getByRole("link", { name: /CSV/ }).getAttribute("href")) ?? "");
    expect(await csv.text()).toContain("結果,補正あり");
    await page.setViewportSize({ width: 375, height: 800 });
    await page.screenshot({ path: "test-results/adjustment-375.png", fullPage: true });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("one proposes, each departure with a reason", async () => {
    await page.goto(`/admin/awards/${year}/advances`);
    await accessible(page);
    await page.screenshot({ path: "test-results/advances-1280.png", fullPage: true });
    await page.getByRole("checkbox", { name: "二次審査に進める" }).first().uncheck();
    await press("二次審査に進める応募の案を出す");
    await expect(main(page).getByRole("alert")).toContainText("進めない理由を入力してください");
    await accessible(page);
    await page.getByLabel("進めないときの理由").first().fill("応募者から辞退の意向が示されたため");
    await press("二次審査に進める応募の案を出す");
    await page.waitForURL(/done=proposed/);
    await expect(page.getByRole("button", { name: "二次審査に進める応募を決定する" })).toHaveCount(0);
    await accessible(page);
  });

  await test.step("another decides, and assigns those who go on", async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await enterAs(other, SECOND);
    await other.goto(`/admin/awards/${year}/advances`);
    await expect(main(other)).toContainText("応募者から辞退の意向が示されたため");
    await other.getByRole("button", { name: "二次審査に進める応募を決定する" }).click();
    await other.waitForURL(/done=decided/);
    await accessible(other);
    await other.goto(`/admin/awards/${year}/assignment`);
    await expect(main(other).getByRole("heading", { level: 1 })).toHaveText(`${year}年度の二次審査の割り当て`);
    await accessible(other);
    await other.getByLabel("1人の担当件数の下限").fill("0");
    await other.getByRole("button", { name: "割り当ての案を作る" }).click();
    await other.waitForURL(/assignment\/draft/);
    await other.getByRole("button", { name: "割り当てを有効にする" }).click();
    await other.waitForURL(/done=enforced/);
    await other.goto(`/admin/awards/${year}/rounds`);
    await other.getByRole("button", { name: "採点期間を準備する" }).click();
    await other.waitForURL(/done=prepared/);
    await expect(main(other)).toContainText("二次審査：準備中");
    await accessible(other);
    await context.close();
  });
});
