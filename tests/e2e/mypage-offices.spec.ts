import type { Browser, Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { freshAddress } from "@/tests/hostile/attack";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { headings } from "@/tests/support/a11y/headings";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { addressOf, expect, test } from "@/tests/support/e2e";
import { FormClient } from "@/tests/support/form-client";

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

const owner = "桜庭 ひろし";
const editor = "紅葉 さえ";

const BASICS = {
  name: "試験の森オフィス",
  nameKana: "シケンノモリオフィス",
  description: "森の中の静かな仕事場です。少人数のチームに向いています。",
  street: "1-2-3",
} as const;

async function enter(page: Page, name: string): Promise<void> {
  await page.goto(routes.devPersonas());
  await page.getByRole("button", { name: `${name}さんとして入る` }).click();
  await page.waitForURL(/\/mypage/);
}

async function begin(page: Page): Promise<string> {
  await page.goto(routes.mypageOffices());
  await page.getByRole("button", { name: "施設の登録を始める" }).click();
  await page.waitForURL(/\/mypage\/offices\/drafts\/[0-9a-f-]+$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function fillBasics(page: Page): Promise<void> {
  for (const [field, value] of Object.entries(BASICS)) await page.locator(`[name="${field}"]`).fill(value);
  await page.getByRole("radio", { name: "サテライトオフィス" }).check();
  await page.getByRole("radio", { name: "自治体" }).check();
}

const kept = (page: Page) => page.locator("[data-kept]");

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await headings(page);
  await reflow320(page);
}

async function otherBrowser(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": addressOf(name) } });
  return context.newPage();
}

test("a municipality registers an office section by section, is told what is wrong and missing, and sends it", async ({
  page,
}) => {
  await enter(page, owner);
  await page.goto(routes.mypageOffices());
  await accessible(page);
  const id = await begin(page);
  await accessible(page);
  await expect(page.getByRole("heading", { level: 2, name: /^情報の充実度/ })).toBeVisible();

  await page.getByRole("link", { name: "基本情報と所在地" }).click();
  await page.getByRole("button", { name: "保存して次へ" }).click();
  expect(await errorSummary(page)).toContain("名称を入力してください。");
  await accessible(page);
  await fillBasics(page);
  await page.getByLabel("郵便番号").fill("390-0811");
  await page.getByRole("button", { name: "住所を検索する" }).click();
  await expect(page.getByText("住所が見つかりました。")).toBeVisible();
  await expect(page.getByLabel("町字")).toHaveValue("中央");
  await page.getByRole("button", { name: "保存して次へ" }).click();

  await expect(page).toHaveURL(routes.mypageOfficeSection(id, "space"));
  await page.getByLabel("席数（オープン）").fill("２０席");
  await page.getByLabel("Wi-Fi").check();
  await page.getByRole("button", { name: "保存して一覧に戻る" }).click();
  await page.getByRole("link", { name: "利用時間と料金" }).click();
  await page.getByLabel("開始時刻").fill("9:00");
  await page.getByLabel("終了時刻").fill("24:00");
  await accessible(page);
  await page.getByRole("button", { name: "保存して一覧に戻る" }).click();

  await page.getByRole("link", { name: "内容を確認する" }).click();
  await expect(page.getByText("20席")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "この内容で送信する" }).click();
  await expect(page).toHaveURL(/\/mypage\/offices\/O-\d{4}-[0-9A-Z]{6}\?done=sent$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(BASICS.name);
  await accessible(page);
  await page.goto(routes.mypageOfficeDraft(id));
  await expect(page).toHaveURL(/\/mypage\/offices\/O-/);
});

test("two colleagues write on one office at once, and nothing of either is lost", async ({ page, browser }) => {
  await enter(page, owner);
  const id = await begin(page);
  const other = await otherBrowser(browser, "mypage-offices-editor");
  await enter(other, editor);
  const address = routes.mypageOfficeSection(id, "usage");
  await Promise.all([page.goto(address), other.goto(address)]);
  await page.getByLabel("料金（1日）").fill("1100");
  await other.getByLabel("料金（1時間）").fill("300");
  await expect(kept(page)).toHaveText(/^保存しました/, { timeout: 15_000 });
  await expect(kept(other)).toHaveText(/^保存しました/, { timeout: 15_000 });

  for (const writer of [page, other]) {
    await writer.getByRole("button", { name: "保存して一覧に戻る" }).click();
    await writer.waitForURL(/done=saved/);
  }
  await page.goto(address);
  await expect(page.getByLabel("料金（1日）")).toHaveValue("1100");
  await expect(page.getByLabel("料金（1時間）")).toHaveValue("300");
  await other.context().close();
});

test("an office is registered without script", async ({ browser, baseURL }) => {
  await withoutScript(browser, async (page) => {
    await enter(page, editor);
    const id = await begin(page);
    await page.goto(routes.mypageOfficeSection(id, "basics"));
    await fillBasics(page);
    await page.getByLabel("市区町村").selectOption({ label: "長野県松本市" });
    await page.getByRole("button", { name: "保存して一覧に戻る" }).click();
    await page.getByRole("link", { name: "内容を確認する" }).click();
    await page.getByRole("button", { name: "この内容で送信する" }).click();
    await expect(page).toHaveURL(/\/mypage\/offices\/O-.*done=sent$/);
    await page.getByRole("link", { name: "登録の申請を取り下げる" }).click();
    await page.getByLabel("取り下げの理由").fill("別の施設にまとめるため");
    await page.getByRole("button", { name: "登録の申請を取り下げる" }).click();
    await expect(page.getByText("登録の申請を取り下げました")).toBeVisible();
  });
  const company = new FormClient(baseURL ?? "", freshAddress());
  await company.press(await company.open(routes.devPersonas()), "緑川 めぐみさんとして入る");
  expect((await company.open(routes.mypageOffices())).text).toContain("登録できるのは、承認を受けた自治体です");
});
