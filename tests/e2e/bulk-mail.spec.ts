import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main, officers, outcome } from "@/tests/support/e2e-desk";

/** One letter at a time is on its way: these follow each other. */
test.describe.configure({ mode: "serial", timeout: 180_000 });

const auditor = demoPerson("takane@example.jp").name;
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function clearTheWay(): Promise<void> {
  await askDatabase("UPDATE bulk_mail SET release_at = now() WHERE status = 'SCHEDULED'");
  await expect
    .poll(async () => (await askDatabase("SELECT id FROM bulk_mail WHERE status IN ('SCHEDULED', 'SENDING')")).length, {
      timeout: 90_000,
    })
    .toBe(0);
}

async function writeDraft(page: Page, subject: string): Promise<string> {
  await page.goto(routes.adminBulkMailNew());
  await page.getByLabel("必ず届ける").check();
  await page.getByLabel("件名").fill(subject);
  await page.getByLabel("本文").fill("{{団体名}}\n{{担当者名}} 様\n\n{{受付番号}}についてのお知らせです。");
  await press(page, "下書きを保存する");
  await expect(outcome(page)).toContainText("下書きを保存しました");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function chooseWithdrawn(page: Page): Promise<void> {
  await page.getByRole("link", { name: "宛先を選ぶ" }).click();
  await page.getByRole("link", { name: "自己宣言" }).last().click();
  await page.getByLabel("取り下げ", { exact: true }).check();
  await press(page, "この条件の人を宛先にする");
  await expect(outcome(page)).toContainText("宛先を選びました");
}

const lettersOf = async (id: string) => {
  const [row] = await askDatabase<{ count: string }>(
    "SELECT count(*) AS count FROM bulk_mail_recipient WHERE letter_id = $1 AND exclusion IS NULL",
    [id],
  );
  return Number(row?.count);
};
const mailsOf = async (id: string) =>
  (await askDatabase("SELECT mail_id FROM bulk_mail_recipient WHERE letter_id = $1 AND mail_id IS NOT NULL", [id]))
    .length;

async function send(page: Page, id: string): Promise<void> {
  await page.goto(routes.adminLetterSend(id));
  await page.getByLabel("宛先の人数").fill(String(await lettersOf(id)));
  await press(page, "送信する");
  await expect(outcome(page)).toContainText("10分後に送り始めます");
}

test("a letter is written, its group chosen, its number typed, and taken back with nothing sent", async ({ page }) => {
  await makeCases("WITHDRAWN");
  await clearTheWay();
  await enterAs(page, officers.second);
  await page.getByRole("link", { name: "一斉メール" }).first().click();
  await accessible(page);
  await page.getByRole("link", { name: "新しい一斉メール" }).click();
  await accessible(page);
  await page.getByLabel("お知らせ").check();
  await page.getByLabel("件名").fill("確認のお願い");
  await page.getByLabel("本文").fill("{{団体めい}} 様");
  await press(page, "下書きを保存する");
  expect(await errorSummary(page)).toEqual([
    expect.stringContaining("「{{団体めい}}」という差し込み項目はありません。"),
  ]);
  await expect(page.getByLabel("本文")).toHaveValue("{{団体めい}} 様");

  const id = await writeDraft(page, `お知らせ（{{受付番号}}）${Date.now()}`);
  await expect(main(page)).toContainText("このままでは、だれにも届きません");
  await accessible(page);
  await page.getByRole("link", { name: "宛先を選ぶ" }).click();
  await accessible(page);
  await page.getByRole("link", { name: "自己宣言" }).last().click();
  await accessible(page);
  await press(page, "この条件の人を宛先にする");
  expect(await errorSummary(page)).toEqual(["送る手続きの状況を1つ以上選択してください。"]);
  await page.goto(routes.adminLetter(id));
  await chooseWithdrawn(page);

  await page.getByRole("link", { name: "宛先と一人ひとりの文面を見る" }).click();
  await accessible(page);
  await main(page)
    .getByRole("link", { name: /^文面を見る/ })
    .first()
    .click();
  await expect(main(page).locator("mark").first()).toBeVisible();
  await accessible(page);
  await page.getByLabel("除く理由").fill("電話で伝えたため");
  await press(page, "この人を宛先から除く");
  await expect(outcome(page)).toContainText("宛先から除きました");
  await press(page, "この人を宛先に戻す");
  await expect(outcome(page)).toContainText("宛先に戻しました");

  await page.goto(routes.adminLetterSend(id));
  await accessible(page);
  await tabWalk(page);
  await page.getByLabel("宛先の人数").fill("99999");
  await press(page, "送信する");
  await expect(page).toHaveTitle(/^エラー：/);
  await expect(page.getByLabel("宛先の人数")).toHaveAttribute("aria-invalid", "true");
  await send(page, id);
  await accessible(page);
  await press(page, "送信を取り消す");
  await expect(outcome(page)).toContainText("1通も送っていません");
  expect(await mailsOf(id)).toBe(0);
});

test("a letter goes out after its ten minutes, once to each person, and says what became of it", async ({ page }) => {
  await makeCases("WITHDRAWN");
  await clearTheWay();
  await enterAs(page, officers.second);
  const id = await writeDraft(page, `送るお知らせ${Date.now()}`);
  await chooseWithdrawn(page);
  const letters = await lettersOf(id);
  await send(page, id);

  await clearTheWay();

  expect(await mailsOf(id)).toBe(letters);
  await page.goto(routes.adminLetter(id));
  await expect(main(page)).toContainText("送信の結果");
  await expect(main(page)).toContainText("送信済み");
  await accessible(page);
});

test("figures are read without script and on a small screen, and their files open", async ({ page, browser }) => {
  await enterAs(page, auditor);
  await page.getByRole("link", { name: "集計" }).first().click();
  await expect(main(page).getByRole("heading", { level: 1 })).toContainText("年度の集計");
  await accessible(page);
  await tabWalk(page);
  await main(page)
    .getByRole("link", { name: /^自治体/ })
    .click();
  await expect(main(page)).toContainText("相談（自治体）");
  await page.setViewportSize({ width: 375, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

  for (const [name, start] of [
    [/月次報告（PDF）/, "%PDF-1.7"],
    [/月次報告（Excel）/, "PK"],
    [/^相談の受付（CSV/, "\uFEFF月,"],
  ] as const) {
    const href = await main(page).getByRole("link", { name }).first().getAttribute("href");
    const response = await page.request.get(href ?? "");
    expect(response.status()).toBe(200);
    expect((await response.body()).toString("utf8").startsWith(start)).toBe(true);
  }

  await withoutScript(browser, async (bare) => {
    await enterAs(bare, auditor);
    await bare.goto(routes.adminReports());
    await expect(main(bare)).toContainText("相談の受付");
  });
});
