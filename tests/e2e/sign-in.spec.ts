import type { Browser, Locator, Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { axe } from "@/tests/support/a11y/axe";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { enterAs } from "@/tests/support/e2e-desk";

const reviewer = demoPerson("aoba@example.jp");
const writer = demoPerson("shiranami@example.jp");
const auditor = demoPerson("takane@example.jp");
const administrator = demoPerson("asahi@example.jp");

function codeOf(secret: string): string {
  return new TOTP({ secret }).generate();
}

async function giveFirstStep(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("パスワード", { exact: false }).first().fill(password);
  await page.getByRole("button", { name: "次へ進む" }).click();
}

async function tabTo(page: Page, field: Locator): Promise<void> {
  const isThere = () => field.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 10 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
}

async function otherBrowser(browser: Browser): Promise<Page> {
  return (await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": "198.51.100.20" } })).newPage();
}

test.describe("signing in", () => {
  test("takes password and code, leads to where one was going, and out again", async ({ page, context }) => {
    await page.goto("/admin/account");
    await expect(page).toHaveTitle(/^事務局のサインイン/);
    await giveFirstStep(page, reviewer.email, "not-the-password");
    await expect(page).toHaveTitle(/^エラー：/);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "メールアドレスまたはパスワードが一致しません",
    );
    await expect(page.getByLabel("メールアドレス")).toHaveValue(reviewer.email);
    await axe(page);

    await giveFirstStep(page, reviewer.email, DEMO_PASSWORD);
    await expect(page).toHaveURL("/sign-in/code");
    await axe(page);
    await page.getByLabel("確認コード").fill("000000");
    await page.getByRole("button", { name: "サインインする" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("確認コードが一致しない");
    await page.getByLabel("確認コード").fill(codeOf(reviewer.totpSecret));
    await page.getByRole("button", { name: "サインインする" }).click();

    await expect(page).toHaveURL("/admin/account");
    await expect(page.getByRole("banner")).toContainText(reviewer.name);
    await axe(page);
    const cookies = await context.cookies();
    expect(cookies.every((cookie) => cookie.httpOnly && cookie.sameSite === "Lax")).toBe(true);

    await page.getByRole("button", { name: "サインアウト" }).click();
    await expect(page.getByRole("heading", { name: "サインアウトしました" })).toBeVisible();
    await context.addCookies(cookies);
    await page.goto("/admin/account");
    await expect(page).toHaveURL(/^.*\/sign-in\?next=/);
  });

  test("works with the keyboard alone", async ({ page }) => {
    await page.goto("/sign-in");
    await tabTo(page, page.getByLabel("メールアドレス"));
    await page.keyboard.type(writer.email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/sign-in/code");
    await tabTo(page, page.getByLabel("確認コード"));
    await page.keyboard.type(codeOf(writer.totpSecret));
    await page.keyboard.press("Enter");

    await expect(page).toHaveURL("/admin");
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test("is the same, with errors and what was typed", async ({ page }) => {
      await page.goto("/admin/account");
      await giveFirstStep(page, auditor.email, "");
      await expect(page).toHaveTitle(/^エラー：/);
      await expect(page.getByRole("link", { name: "パスワードを入力してください。" })).toBeVisible();
      await expect(page.getByLabel("メールアドレス")).toHaveValue(auditor.email);
      await giveFirstStep(page, auditor.email, DEMO_PASSWORD);
      await page.getByLabel("確認コード").fill(codeOf(auditor.totpSecret));
      await page.getByRole("button", { name: "サインインする" }).click();
      await expect(page).toHaveURL("/admin/account");

      await page.getByRole("button", { name: "サインアウト" }).click();
      await expect(page).toHaveURL("/sign-in?notice=signed-out");
    });
  });

  test("begins again when the time for the second step is over", async ({ page, context }) => {
    await page.goto("/sign-in");
    await giveFirstStep(page, reviewer.email, DEMO_PASSWORD);
    await expect(page).toHaveURL("/sign-in/code");
    await context.clearCookies();
    await page.getByLabel("確認コード").fill("123456");
    await page.getByRole("button", { name: "サインインする" }).click();

    await expect(page.getByRole("heading", { name: "もう一度、はじめから入力してください" })).toBeVisible();
    await axe(page);
  });
});

test("a new colleague is registered, sets up both factors, renews them and is closed out at once", async ({
  page,
  browser,
}) => {
  const email = `e2e-${Date.now()}@example.jp`;
  await enterAs(page, administrator.name);
  await page.goto("/admin/accounts/new");
  await axe(page);
  await page.getByLabel("氏名").fill("試験 はじめ");
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("宣言審査担当").check();
  await page.getByRole("button", { name: "登録する" }).click();
  await expect(page.getByRole("heading", { name: "職員を登録しました" })).toBeVisible();
  await axe(page);
  const oneTime = (await page.locator("strong").first().textContent()) ?? "";

  const colleague = await otherBrowser(browser);
  await colleague.goto("/sign-in");
  await giveFirstStep(colleague, email, oneTime);
  await expect(colleague).toHaveURL("/sign-in/setup");
  await axe(colleague);
  await colleague.getByText("QRコードを読み取れないとき").click();
  const secret = ((await colleague.locator("code").first().textContent()) ?? "").replaceAll(" ", "");
  const recovery = (await colleague.locator("main ul.font-mono li").first().textContent()) ?? "";
  await colleague.getByLabel("新しいパスワード").first().fill("password-1234");
  await colleague.getByLabel("確認コード").fill(codeOf(secret));
  await colleague.getByRole("button", { name: "設定してサインインする" }).click();
  await expect(colleague.getByRole("main").getByRole("alert")).toContainText("推測されやすい");
  await colleague.getByLabel("新しいパスワード").first().fill("kawasemi-ga-tobu-mizube");
  await colleague.getByLabel("確認コード").fill(codeOf(secret));
  await colleague.getByRole("button", { name: "設定してサインインする" }).click();
  await expect(colleague).toHaveURL("/admin");

  await colleague.goto("/admin/account/second-factor");
  await axe(colleague);
  await colleague.getByLabel("確認コードまたは回復コード").fill(recovery.toLowerCase());
  await colleague.getByRole("button", { name: "次へ進む" }).click();
  await expect(colleague).toHaveURL("/admin/account/second-factor/setup");
  await axe(colleague);
  await colleague.getByText("QRコードを読み取れないとき").click();
  const renewed = ((await colleague.locator("code").first().textContent()) ?? "").replaceAll(" ", "");
  await colleague.getByLabel("確認コード").fill(codeOf(renewed));
  await colleague.getByRole("button", { name: "設定を切り替える" }).click();
  await expect(colleague.getByRole("heading", { name: /認証アプリと回復コードを設定し直しました/ })).toBeVisible();

  await page.getByRole("link", { name: "利用停止へ進む" }).click();
  await expect(page.getByRole("main")).toContainText("引き継ぐ案件はありません");
  await axe(page);
  await page.getByLabel("利用停止の理由").fill("試験の終了");
  await page.getByRole("button", { name: "利用を停止する" }).click();
  await expect(page.getByRole("heading", { name: "利用を停止しました" })).toBeVisible();
  await colleague.goto("/admin/account");
  await expect(colleague).toHaveURL(/\/sign-in/);
});

test("a session in another browser is ended from the list", async ({ page, browser }) => {
  const elsewhere = await otherBrowser(browser);
  await enterAs(page, writer.name);
  await enterAs(elsewhere, writer.name);
  await page.goto("/admin/account");
  await axe(page);

  // The newest is the other browser of this test; older ones may belong to tests that run at the same time.
  await page
    .getByRole("button", { name: /^終了する/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "選んだブラウザーのサインインを終了しました" })).toBeVisible();
  await elsewhere.goto("/admin/account");

  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.goto("/admin/account");
  await expect(page).toHaveURL("/admin/account");
});

test("each persona sees the work of the own duties, and pages of others do not exist", async ({ page }) => {
  await page.goto("/dev/personas");
  await axe(page);
  await enterAs(page, auditor.name);
  await page.goto("/admin/account");

  await expect(page.getByRole("navigation", { name: "事務局のメニュー" }).getByRole("link")).toHaveText([
    "仕事の一覧",
    "集計",
    "監査記録",
    "保存と消去",
    "権限表",
    "自分の設定",
  ]);
  const response = await page.goto("/admin/accounts");
  expect(response?.status()).toBe(404);
});

test("no page of signing in scrolls sideways at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const widths: Record<string, number> = {};
  await enterAs(page, administrator.name);
  for (const path of [
    "/admin/account",
    "/admin/account/password",
    "/admin/accounts",
    "/admin/accounts/new",
    "/dev/personas",
  ]) {
    await page.goto(path);
    widths[path] = await page.evaluate(() => document.documentElement.scrollWidth);
  }

  expect(Object.entries(widths).filter(([, width]) => width > 320)).toEqual([]);
});
