import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { askForLetter, lastLetter, newCorporateNumber, newMailbox } from "@/tests/support/e2e-members";
import { providerPort } from "@/tests/support/oidc/client";
import type { Claims } from "@/tests/support/oidc/people";
import { TestProvider } from "@/tests/support/oidc/provider";
import { keptTokenKey } from "@/tests/support/oidc/signed-token";

const port = Number(process.env.E2E_PORT ?? 3210);
const person = demoPerson("shiosai@example.jp");
const accounts = new Map<string, Claims>([
  ["shiosai", { email: person.email, email_verified: true }],
  ["somebody-else", { email: "somebody@example.jp", email_verified: true }],
]);
const number = newCorporateNumber();
/** Whoever is known from an earlier run would not prove a mailbox any more. */
const [prime, clerk] = [`prime-${number}`, `clerk-${number}`];
const company = { corp_type: "1", corporate_number: number, name: "例示工業株式会社" };
accounts.set(prime, { ...company, account_type: "2", email: newMailbox() });
accounts.set(clerk, { ...company, account_type: "3", parent_id: prime, email: newMailbox() });
const provider = new TestProvider(providerPort(port), `http://localhost:${port}`, accounts, keptTokenKey());

test.describe.configure({ mode: "serial" });
test.beforeAll(() => provider.start());
test.afterAll(() => provider.stop());

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await headings(page);
  await reflow320(page);
}

async function unlink(page: Page): Promise<void> {
  await page.goto("/admin/account/identity");
  const end = page.getByRole("button", { name: "登録を解除する" });
  if (await end.isVisible()) await end.click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "by the provider" : "by the provider, without script", () => {
    test.use({ javaScriptEnabled });
    // The checks are scripts themselves.
    const looksWhole = async (page: Page) => (javaScriptEnabled ? accessible(page) : undefined);

    test("a member of staff links it, signs out, and signs in with it", async ({ page }) => {
      await page.goto("/dev/personas");
      await page.getByRole("button", { name: `${person.name}さんとして入る` }).click();
      await page.waitForURL("/admin");
      await unlink(page);

      await page.goto("/admin/account");
      await page.getByRole("link", { name: /^変更.*：職員認証$/ }).click();
      await expect(page).toHaveTitle(/^職員認証の登録/);
      await looksWhole(page);
      await page.getByLabel("確認コードまたは回復コード").fill("000000");
      await page.getByRole("button", { name: "次へ進む" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("確認コードが一致しない");
      // With and without script the same person shows a code; each is worth something once.
      const timestamp = Date.now() + (javaScriptEnabled ? 0 : 30_000);
      await page
        .getByLabel("確認コードまたは回復コード")
        .fill(new TOTP({ secret: person.totpSecret }).generate({ timestamp }));
      await page.getByRole("button", { name: "次へ進む" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("職員認証の画面に進む");
      await looksWhole(page);
      await page.getByRole("link", { name: "職員認証に進む" }).click();
      await page.getByRole("link", { name: "shiosai" }).click();

      await expect(page.getByRole("heading", { name: "職員認証を登録しました" })).toBeVisible();
      await looksWhole(page);
      await page.getByRole("button", { name: "サインアウト" }).click();
      await expect(page.getByRole("heading", { name: "サインアウトしました" })).toBeVisible();
      await page.goto("/admin/account");
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      await looksWhole(page);
      await page.getByRole("link", { name: "職員認証に進む" }).click();

      await expect(page).toHaveURL("/admin/account");
      await expect(page.getByRole("banner")).toContainText(person.name);
      await page.goto("/admin/account/identity");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("職員認証は登録済みです");
      await looksWhole(page);
      await page.getByRole("button", { name: "登録を解除する" }).click();
      await expect(page.getByRole("heading", { name: "職員認証の登録を解除しました" })).toBeVisible();
    });
  });
}

async function startAtGbizid(page: Page, as: string): Promise<void> {
  await page.goto("/mypage/sign-in");
  await page.getByRole("link", { name: "GビズIDで入る" }).click();
  await page.getByRole("link", { name: as, exact: true }).click();
}

/** The mailbox that GビズID names is proved once. */
async function proveMailbox(page: Page): Promise<void> {
  await expect(page.getByRole("main")).toContainText("GビズIDを確認しました");
  await accessible(page);
  const address = await page.getByLabel("メールアドレス").inputValue();
  await askForLetter(page, address);
  await page.goto((await lastLetter(address)).link);
  await page.getByRole("button", { name: "マイページに入る" }).click();
}

test("a company comes in by GビズID: its representative founds it, its clerk works in it", async ({ page }) => {
  await startAtGbizid(page, prime);
  await proveMailbox(page);
  await expect(page.getByRole("main")).toContainText("「例示工業株式会社」の管理者として登録しました");
  await accessible(page);
  await page.getByLabel("あなたの氏名").fill("例示 一郎");
  await page.getByRole("button", { name: "マイページに進む" }).click();
  await expect(page).toHaveURL("/mypage");
  await expect(page.locator("body")).toContainText("例示工業株式会社");

  await page.goto("/mypage/account");
  await expect(page.getByRole("heading", { name: "GビズID" })).toBeVisible();
  await expect(page.getByRole("button", { name: "GビズIDの登録を解除する" })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "マイページから出る", exact: true }).click();
  await page.context().clearCookies();
  await startAtGbizid(page, prime);
  await expect(page).toHaveURL("/mypage");

  await page.context().clearCookies();
  await startAtGbizid(page, clerk);
  await proveMailbox(page);
  await expect(page.getByRole("main")).toContainText("「例示工業株式会社」の担当者として登録しました");
});

test("who says no at GビズID is told how to go on", async ({ page }) => {
  await startAtGbizid(page, "refuse");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GビズIDの確認が取りやめられました");
  await accessible(page);
  await page.getByRole("link", { name: "メールアドレスでマイページに入る" }).click();
  await expect(page).toHaveURL("/mypage/sign-in");
});

test("who says no, is not linked or finds it away is told how to go on", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "職員認証に進む" }).click();
  await page.getByRole("link", { name: "refuse" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("職員認証が取りやめられました");
  await accessible(page);

  await page.getByRole("link", { name: "職員認証をやり直す" }).click();
  await page.getByRole("link", { name: "somebody-else" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("サインインできるアカウントを確認できませんでした");
  await accessible(page);

  await page.goto("/api/auth/oidc/ministry/callback?state=another&code=guessed");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("時間が経過した");
  await page.getByRole("link", { name: "パスワードと確認コードでサインイン" }).click();
  await expect(page).toHaveURL("/sign-in");
});

test("nothing is offered at addresses of other providers", async ({ request }) => {
  for (const path of ["google", "google/callback", "ministry/other"])
    expect((await request.get(`/api/auth/oidc/${path}`, { maxRedirects: 0 })).status()).toBe(404);
});
