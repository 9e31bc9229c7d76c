import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { accessible, caseAddress, enterAs, main, officers, outcome } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 180_000 });

test.describe("the queue", () => {
  test("finds, filters by address, shows what is filtered, and lets one take a case up", async ({ page }) => {
    const [number = ""] = await makeCases("SUBMITTED", "RETURNED");
    await enterAs(page, officers.first);
    await page.goto("/admin/declarations");
    await expect(page).toHaveTitle(/^自己宣言の一覧 - /);
    await accessible(page);
    await tabWalk(page);

    await page.getByLabel("番号・団体名・担当者など").fill(number.toLowerCase());
    await page.getByLabel("状況", { exact: true }).selectOption("受付済み");
    await page.getByRole("button", { name: "絞り込む" }).click();
    await expect(page).toHaveURL(/q=d-.*status=SUBMITTED/);
    await expect(main(page).getByRole("row")).toHaveCount(2);
    const chips = page.getByRole("region", { name: "絞り込みの条件" });
    await expect(chips.getByRole("listitem")).toHaveCount(2);
    await accessible(page);

    await page.getByRole("button", { name: new RegExp(`自分が担当する.*${number}`) }).click();
    await expect(outcome(page)).toContainText("担当者になりました");
    await expect(page).toHaveURL(/q=d-.*status=SUBMITTED.*done=taken/);
    await expect(main(page).getByRole("row").last()).toContainText(officers.first);
    await chips.getByRole("link", { name: /状況：受付済み/ }).click();
    await expect(page).not.toHaveURL(/status=/);
    await page.getByRole("link", { name: "条件をすべて外す" }).click();
    await expect(page).toHaveURL("/admin/declarations");
  });

  test("says so when nothing is found, and drops what it does not know", async ({ page }) => {
    await enterAs(page, officers.first);
    await page.goto("/admin/declarations?q=zzzzzzzz&view=all");
    await expect(main(page)).toContainText("該当する宣言はありません");
    await accessible(page);
    expect((await page.goto("/admin/declarations?status=x&page=9999&view='&sort=%01"))?.status()).toBe(200);
    await page.goto("/admin/declarations?view=all&page=49");
    await expect(page).toHaveURL("/admin/declarations?view=all");
  });

  test("gives a file of what is filtered, to nobody else", async ({ page }) => {
    await makeCases("IN_REVIEW");
    await enterAs(page, officers.first);
    await page.goto("/admin/declarations?status=IN_REVIEW");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /この条件の一覧を書き出す/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^declarations_view-office_status-in_review_\d{8}-\d{4}\.csv$/);

    await enterAs(page, "高嶺 さとる");
    expect((await page.request.get("/admin/declarations/export.csv")).status()).toBe(404);
    expect((await page.goto("/admin/declarations"))?.status()).toBe(404);
  });

  test("works without script", async ({ browser }) => {
    const [number = ""] = await makeCases("SUBMITTED");
    await withoutScript(browser, async (page) => {
      await enterAs(page, officers.first);
      await page.goto(`/admin/declarations?q=${number}`);
      await page.getByRole("button", { name: new RegExp(`自分が担当する.*${number}`) }).click();
      await expect(outcome(page)).toContainText("担当者になりました");
      await page.getByRole("link", { name: number, exact: true }).click();
      await expect(page).toHaveURL(caseAddress(number));
    });
  });
});
