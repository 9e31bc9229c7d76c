import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { enterAsMember } from "@/tests/support/e2e-members";
import { csvText, ENCODINGS } from "@/tests/support/office-files/csv";
import { aRow, HEADINGS } from "@/tests/support/office-files/rows";

test.describe.configure({ timeout: 180_000 });

const MEMBER = "桜庭 ひろし";
const SEND = "ファイルを送り、内容を確かめる";

const mark = `${Date.now()}-${process.pid}`;

/** One good row, and one with two faults; as Excel in Japan saves a CSV. */
const dirty = ENCODINGS.cp932(
  csvText([
    HEADINGS,
    aRow({ id: `E-${mark}-1`, name: `見本オフィス${mark}`, price: "１，１００円" }),
    aRow({ id: `E-${mark}-2`, name: `見本別館${mark}`, seats: "たくさん", price: "千円" }),
  ]),
);

async function choose(page: Page, content: Uint8Array): Promise<void> {
  await page.getByLabel("取り込むファイル").setInputFiles({
    name: "施設一覧.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
  await page.getByRole("button", { name: SEND }).click();
  await page.waitForURL(/\/offices\/import\/[0-9a-f-]{36}$/);
}

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await reflow320(page);
  await tabWalk(page);
}

test("a file with faults is corrected, its good rows are taken over, and taken back", async ({ page }) => {
  await enterAsMember(page, MEMBER);
  await page.goto(routes.mypageOfficeImports());
  await accessible(page);
  await page.getByRole("button", { name: SEND }).click();
  expect(await errorSummary(page)).toEqual(["取り込むファイルを選んでください。"]);

  await choose(page, dirty);
  const rows = page.getByRole("list", { name: "ファイルの行" });
  await expect(rows.getByText(/^\d+行目$/)).toHaveCount(2, { timeout: 30_000 });
  await expect(rows).toContainText("I3");
  await expect(rows).toContainText("J3");
  await accessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^確認結果のファイル/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("office-import-checked.csv");

  await page.getByRole("button", { name: "正しい行だけ取り込む" }).click();
  await expect(page.getByText("新しい登録1件、変更0件")).toBeVisible({ timeout: 30_000 });
  await accessible(page);
  await page.getByLabel("取り消す理由").fill("別の年度のファイルでした。");
  await page.getByRole("button", { name: "取り込みをまとめて取り消す" }).click();
  await expect(page.getByText("1件を取り消し、0件をそのまま残しました")).toBeVisible({ timeout: 30_000 });
});

test("everything works without script, and a file that is none is told in a sentence", async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await enterAsMember(page, MEMBER);
    await page.goto(routes.mypageOfficeImports());
    await choose(page, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await expect(async () => {
      await page.reload();
      await expect(page.getByText("画像のファイルは取り込めません")).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
  });
});
