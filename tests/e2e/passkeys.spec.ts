import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { demoPerson } from "@/tests/support/demo-person";
import { addressOf, expect, test } from "@/tests/support/e2e";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";

const PASSWORD = "kawasemi-ga-tobu-mizube";
const administrator = demoPerson("asahi@example.jp");

type Colleague = { readonly email: string; readonly recoveryCodes: string[] };

/** Registered by an officer, and through set-up in this browser: nobody else's sessions end with what is done here. */
async function newColleague(page: Page, browser: Browser): Promise<Colleague> {
  const email = `passkey-${randomUUID()}@example.jp`;
  const officer = await (
    await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": addressOf(email) } })
  ).newPage();
  await enterAs(officer, administrator.name);
  await officer.goto("/admin/accounts/new");
  await officer.getByLabel("氏名").fill("試験 かぎ");
  await officer.getByLabel("メールアドレス").fill(email);
  await officer.getByRole("button", { name: "登録する" }).click();
  await expect(officer.getByRole("heading", { name: "職員を登録しました" })).toBeVisible();
  const oneTime = (await officer.locator("strong").first().textContent()) ?? "";
  await officer.close();

  await givePassword(page, email, oneTime);
  await expect(page).toHaveURL("/sign-in/setup");
  await page.getByText("QRコードを読み取れないとき").click();
  const secret = ((await page.locator("code").first().textContent()) ?? "").replaceAll(" ", "");
  const recoveryCodes = await page.locator("main ul.font-mono li").allTextContents();
  await page.getByLabel("新しいパスワード").first().fill(PASSWORD);
  await page.getByLabel("確認コード").fill(new TOTP({ secret }).generate());
  await page.getByRole("button", { name: "設定してサインインする" }).click();
  await expect(page).toHaveURL("/admin");
  return { email, recoveryCodes };
}

async function givePassword(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("パスワード", { exact: false }).first().fill(password);
  await page.getByRole("button", { name: "次へ進む" }).click();
}

/** The device of the page: it keeps passkeys, and its owner unlocks it at once. */
async function attachDevice(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    lock: () => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false }),
    unlock: () => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true }),
  };
}

async function prove(page: Page, { recoveryCodes }: Colleague): Promise<void> {
  await page.getByLabel("確認コードまたは回復コード").fill(recoveryCodes.pop() ?? "");
  await page.getByRole("button", { name: "次へ進む" }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "サインアウト" }).click();
  await expect(page.getByRole("heading", { name: "サインアウトしました" })).toBeVisible();
}

const button = (page: Page) => page.getByRole("button", { name: "パスキーでサインイン" });

test("a passkey is registered, opens the desk alone and after the password, is renamed and removed", async ({
  page,
  browser,
}) => {
  test.slow();
  const colleague = await newColleague(page, browser);
  const device = await attachDevice(page);

  await page.goto("/admin/account");
  await page.getByRole("link", { name: /パスキー/ }).click();
  await expect(main(page)).toContainText("登録したパスキーはありません。");
  await accessible(page);
  await prove(page, colleague);
  await expect(page.getByRole("heading", { name: "新しいパスキーを登録する" })).toBeVisible();
  await accessible(page);
  await page.getByLabel("パスキーの名前").fill("職場のパソコン");
  await page.getByRole("button", { name: "この端末でパスキーを登録する" }).click();
  await expect(page.getByRole("heading", { name: /パスキーを登録しました/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /職場のパソコン/ })).toContainText("まだ使われていません");
  await accessible(page);

  await signOut(page);
  await page.goto("/admin/account");
  await accessible(page);
  await device.lock();
  await button(page).click();
  await expect(main(page).getByRole("alert").filter({ hasText: /\S/ })).toContainText("もう一度ボタンを押し");
  await accessible(page);
  await device.unlock();
  await button(page).click();
  await expect(page).toHaveURL("/admin/account");
  await expect(
    page
      .getByRole("table", { name: /サインインの履歴/ })
      .getByRole("row")
      .nth(1),
  ).toContainText("パスキー");

  await signOut(page);
  await givePassword(page, colleague.email, PASSWORD);
  await expect(page).toHaveURL("/sign-in/code");
  await accessible(page);
  await button(page).click();
  await expect(page).toHaveURL("/admin");

  await page.goto("/admin/account/passkeys");
  await expect(page.getByRole("row", { name: /職場のパソコン/ })).not.toContainText("まだ使われていません");
  await page.getByRole("link", { name: /^名前を変更/ }).click();
  await accessible(page);
  await page.getByLabel("パスキーの名前").fill("");
  await page.getByRole("button", { name: "変更する" }).click();
  await expect(page).toHaveTitle(/^エラー：/);
  await page.getByLabel("パスキーの名前").fill("席のパソコン");
  await page.getByRole("button", { name: "変更する" }).click();
  await expect(page.getByRole("heading", { name: "パスキーの名前を変更しました。" })).toBeVisible();

  await expect(page.getByRole("button", { name: /^削除する/ })).toHaveCount(0);
  await prove(page, colleague);
  await page.getByRole("button", { name: /^削除する/ }).click();
  await expect(page.getByRole("heading", { name: /パスキーを削除しました/ })).toBeVisible();
  await expect(main(page)).toContainText("登録したパスキーはありません。");
  await signOut(page);
  await page.goto("/sign-in");
  await button(page).click();
  await expect(main(page).getByRole("alert").filter({ hasText: /\S/ })).toContainText("パスキーを確認できませんでした");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("nobody is offered a passkey, and password and code are as they were", async ({ page }) => {
    await page.goto("/sign-in");
    await expect(page.getByRole("button", { name: "次へ進む" })).toBeVisible();
    await expect(main(page)).not.toContainText("パスキー");
  });
});
