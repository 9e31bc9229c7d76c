import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";

const keeper = demoPerson("asahi@example.jp").name;
const second = demoPerson("akatsuki@example.jp").name;

/** A colleague of this test alone. */
async function colleague(): Promise<{ readonly id: string; readonly name: string; readonly email: string }> {
  const mark = crypto.randomUUID().slice(0, 8);
  const [name, email] = [`応援 ${mark}`, `${mark}@example.jp`];
  const [row] = await askDatabase<{ id: string }>(
    `INSERT INTO account (id, email, name, duties, password_hash, totp_secret, created_at)
     SELECT gen_random_uuid(), $1, $2, '{MAIL}', password_hash, totp_secret, now() FROM account
     WHERE email = 'aoba@example.jp' RETURNING id`,
    [email, name],
  );
  return { id: row?.id ?? "", name, email };
}

async function askForContent(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/accounts/${id}`);
  await page.getByLabel("コンテンツ担当").check();
  await page.getByLabel("変更の理由").fill("お知らせの応援のため");
  await page.getByRole("button", { name: "変更を依頼する" }).click();
  await expect(page.getByRole("heading", { name: /^変更を依頼しました/ })).toBeVisible();
}

test("duties are asked for by one, found on the first page of another, and given by that one", async ({ page }) => {
  const { id, name } = await colleague();
  await enterAs(page, keeper);
  await askForContent(page, id);
  await accessible(page);
  await expect(page.getByRole("button", { name: "この判断で決定する" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "取り下げる" })).toBeVisible();

  await enterAs(page, second);
  await accessible(page);
  await page.getByRole("link", { name: new RegExp(`^${name}：担当業務の変更`) }).click();
  await expect(main(page)).toContainText("加える業務：コンテンツ担当");
  await accessible(page);
  await tabWalk(page);
  await page.getByLabel("承認しない", { exact: true }).check();
  await page.getByRole("button", { name: "この判断で決定する" }).click();
  await expect(main(page).getByRole("alert")).toContainText("承認しない理由を入力してください");
  await accessible(page);

  await page.getByLabel("承認する", { exact: true }).check();
  await page.getByRole("button", { name: "この判断で決定する" }).click();
  await expect(page.getByRole("heading", { name: "承認し、変更しました" })).toBeVisible();
  await page.goto(`/admin/accounts/${id}`);
  await expect(main(page)).toContainText("コンテンツ担当、メール担当");
  await accessible(page);
});

test("without script a change is refused with its reason, and the maker reads it", async ({ browser }) => {
  const { id, name } = await colleague();
  await withoutScript(browser, async (page) => {
    await enterAs(page, keeper);
    await askForContent(page, id);
    await enterAs(page, second);
    await page.getByRole("link", { name: new RegExp(`^${name}：`) }).click();
    await page.getByLabel("承認しない", { exact: true }).check();
    await page.getByLabel("承認しない理由").fill("人手は足りているため");
    await page.getByRole("button", { name: "この判断で決定する" }).click();
    await expect(page.getByRole("heading", { name: "承認せずに、依頼を終えました" })).toBeVisible();
    await enterAs(page, keeper);
    await page.goto(`/admin/accounts/${id}`);
    await page.getByRole("link", { name: new RegExp(`^${name}：`) }).click();
    await expect(main(page)).toContainText("人手は足りているため");
  });
});

test("a lost authenticator: two agree, and the mailed link leads the person back in", async ({ page, browser }) => {
  const { id, name, email } = await colleague();
  await enterAs(page, keeper);
  await page.goto(`/admin/accounts/${id}`);
  await page.getByLabel("再設定の理由").fill("スマートフォンを失くした（内線で本人を確認）");
  await page.getByRole("button", { name: "再設定を依頼する" }).click();
  await expect(page.getByRole("heading", { name: /^変更を依頼しました/ })).toBeVisible();
  await enterAs(page, second);
  await page.getByRole("link", { name: new RegExp(`^${name}：サインイン方法の再設定`) }).click();
  await accessible(page);
  await page.getByLabel("承認する", { exact: true }).check();
  await page.getByRole("button", { name: "この判断で決定する" }).click();
  await expect(page.getByRole("heading", { name: "承認し、変更しました" })).toBeVisible();

  const [mail] = await askDatabase<{ body: string }>(
    "SELECT body FROM mail WHERE recipient = $1 AND template = 'staff-recovery'",
    [email],
  );
  const link = new URL(/https?:\S+/.exec(mail?.body ?? "")?.[0] ?? "");
  const own = await (await browser.newContext()).newPage();
  await own.goto(link.pathname + link.search);
  await expect(own).toHaveTitle(/^サインイン方法の再設定/);
  await accessible(own);
  await own.getByRole("button", { name: "設定を始める" }).click();
  await expect(own).toHaveURL("/sign-in/setup");
  await own.getByText("QRコードを読み取れないとき").click();
  const secret = ((await own.locator("code").first().textContent()) ?? "").replaceAll(" ", "");
  await own.getByLabel("新しいパスワード").first().fill("kawasemi-ga-tobu-mizube");
  await own.getByLabel("確認コード").fill(new TOTP({ secret }).generate());
  await own.getByRole("button", { name: "設定してサインインする" }).click();
  await expect(own).toHaveURL("/admin");

  await own.goto(link.pathname + link.search);
  await expect(own.getByRole("heading", { name: "このリンクは使えません" })).toBeVisible();
  await accessible(own);
});
