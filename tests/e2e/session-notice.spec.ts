import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";

const second = demoPerson("akatsuki@example.jp");

/** Lets the sessions of this person be so old, and the page look at the clock as it does when somebody comes back to it. */
async function age(page: Page, minutes: { readonly idle: number; readonly total?: number }): Promise<void> {
  const { idle, total = 0 } = minutes;
  await askDatabase(
    `UPDATE session SET last_seen_at = now() - make_interval(mins => $1),
       expires_at = CASE WHEN $2 > 0 THEN now() + make_interval(mins => $2) ELSE expires_at END
     WHERE revoked_at IS NULL AND account_id = (SELECT id FROM account WHERE email = $3 AND kind = 'STAFF')`,
    [idle, total, second.email],
  );
  await comeBack(page);
}

const notice = (page: Page) => page.getByRole("region", { name: "サインインの期限" });

/** The page looks at the clock when somebody comes back to it, as soon as its script is there. */
async function comeBack(page: Page): Promise<void> {
  await expect(async () => {
    const answer = page.waitForResponse((response) => response.url().endsWith(routes.apiSession()), { timeout: 2_000 });
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await answer;
  }).toPass();
}

test("says in good time that the session ends, puts it off, and keeps what was typed when it lapses", async ({
  page,
}) => {
  await enterAs(page, second.name);
  await page.goto("/admin/accounts/new");
  await expect(notice(page)).toHaveCount(0);
  await page.getByLabel("氏名").fill("期限 ためし");
  await page.getByLabel("メールアドレス").fill("kigen@example.jp");

  await age(page, { idle: 26 });
  await expect(notice(page)).toContainText("あと4分ほどで");
  await accessible(page);
  await notice(page).getByRole("button", { name: "サインインを続ける" }).click();
  await expect(notice(page)).toHaveCount(0);

  await age(page, { idle: 1, total: 8 });
  await expect(notice(page)).toContainText("延ばせません");
  await expect(notice(page).getByRole("button")).toHaveCount(0);

  await age(page, { idle: 31 });
  await expect(notice(page)).toContainText("入力した内容は、この画面に残っています");
  await accessible(page);
  await page.getByRole("button", { name: "登録する" }).click();
  await expect(main(page).getByRole("alert")).toContainText("サインインの有効期限が切れたため、まだ送信されていません");
  await expect(page.getByLabel("氏名")).toHaveValue("期限 ためし");

  const other = await page.context().newPage();
  await enterAs(other, second.name);
  await page.getByLabel("メールアドレス").fill(`kigen-${Date.now()}@example.jp`);
  await page.getByRole("button", { name: "登録する" }).click();
  await expect(page.getByRole("heading", { name: "職員を登録しました" })).toBeVisible();
});

test("members are told too", async ({ page }) => {
  await page.goto("/dev/personas");
  await page.getByRole("button", { name: "菫 まことさんとして入る" }).click();
  await page.waitForURL(/\/mypage/);
  await askDatabase(
    `UPDATE session SET last_seen_at = now() - interval '27 minutes'
     WHERE account_id = (SELECT id FROM account WHERE email = 'sumire@example.jp' AND kind = 'MEMBER')`,
  );
  await comeBack(page);
  const told = page.getByRole("region", { name: "マイページの期限" });
  await expect(told).toContainText("分ほどでマイページから出ます");
  await told.getByRole("button", { name: "マイページを続ける" }).click();
  await expect(told).toHaveCount(0);
});
