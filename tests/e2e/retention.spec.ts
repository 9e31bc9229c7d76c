import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, caseAddress, enterAs, main, officers, outcome } from "@/tests/support/e2e-desk";

const auditor = demoPerson("takane@example.jp").name;

const contactOf = async (number: string) => {
  const [row] = await askDatabase<{ email: string }>(
    "SELECT contact_email AS email FROM declaration WHERE number = $1",
    [number],
  );
  return row?.email;
};

test("a request to erase is entered, approved by another person and carried out, and the decision stays", async ({
  page,
}) => {
  const [number = ""] = await makeCases("WITHDRAWN");
  await enterAs(page, officers.first);
  await page.getByRole("link", { name: "消去の請求" }).click();
  await page.getByLabel("受付番号").fill("D-2026-XXXXXX");
  await page.getByLabel("請求の内容と本人確認の方法").fill("書面で請求があり、控えで確かめました。");
  await page.getByRole("button", { name: "請求を登録する" }).click();
  await expect(page.getByRole("link", { name: /受付番号を見直してください/ })).toBeVisible();
  await accessible(page);
  await page.getByLabel("受付番号").fill(number);
  await page.getByRole("button", { name: "請求を登録する" }).click();
  await expect(outcome(page)).toContainText("消去の請求を登録しました");

  await enterAs(page, auditor);
  await main(page).getByRole("link", { name: "承認待ちの消去の予定" }).click();
  await accessible(page);
  await page
    .getByRole("link", { name: /本人の請求/ })
    .first()
    .click();
  await expect(main(page)).toContainText(number);
  await accessible(page);
  await page.getByRole("button", { name: "決定する" }).click();
  await expect(page.getByRole("link", { name: /承認するかどうかを選択/ })).toBeVisible();
  await page.getByLabel("承認して1件を消去する").check();
  await page.getByLabel("決定の理由").fill("本人の請求で、保存の必要がないため");
  await page.getByRole("button", { name: "決定する" }).click();
  await expect(outcome(page)).toContainText("消去を承認しました");
  await expect.poll(() => contactOf(number), { timeout: 15_000 }).toBe("");

  await enterAs(page, officers.second);
  await page.goto(caseAddress(number));
  await expect(main(page)).toContainText("個人データは");
  await expect(main(page)).toContainText("（消去済み）");
});

test("whom a breach concerns is told by account and days, and taken away as a file", async ({ page }) => {
  const [number = ""] = await makeCases("SUBMITTED");
  await enterAs(page, officers.first);
  await page.goto(caseAddress(number));

  await enterAs(page, auditor);
  await page.goto("/admin/retention/breach");
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  await page.getByLabel("アカウント").selectOption({ label: officers.first });
  await page.getByLabel("期間の初め（日本時間）").fill(today);
  await page.getByLabel("期間の終わり（日本時間）").fill(today);
  await page.getByRole("button", { name: "絞り込む" }).click();
  await expect(page.getByRole("row").filter({ hasText: number })).toBeVisible();
  await accessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /連絡先とともに書き出す/ }).click();
  expect((await download).suggestedFilename()).toBe("concerned-persons.csv");
});
