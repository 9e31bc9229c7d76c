import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeJudgedEntries } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main, outcome } from "@/tests/support/e2e-desk";

const officer = demoPerson("homare@example.jp").name;
const second = demoPerson("tsukasa@example.jp").name;
const [chair] = demoJurors;

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function openYear(): Promise<number> {
  const [row] = await askDatabase<{ year: number }>(
    `SELECT min(e.fiscal_year) AS year FROM award_edition e JOIN award_window w ON w.edition_id = e.id
     WHERE e.status = 'OPEN' AND w.opens <= now() AND w.enforced > now()`,
  );
  return row?.year ?? 0;
}

/** Fills in the form of an invitation, without what the detection compares. */
async function fillIn(page: Page, email: string, name: string): Promise<void> {
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("氏名").fill(name);
  await page.getByLabel("フリガナ").fill("みほん いいん");
  await page.getByLabel("肩書").fill("見本大学 教授");
  for (const category of await page.getByRole("group", { name: "担当する部門" }).getByRole("checkbox").all()) {
    await category.check();
  }
}

/** As the letter leads. */
async function linkFor(email: string): Promise<string> {
  const [mail] = await askDatabase<{ body: string }>(
    "SELECT body FROM mail WHERE recipient = $1 AND template = 'jury-invitation' ORDER BY created_at DESC LIMIT 1",
    [email],
  );
  return /\/sign-in\/invitation\?token=[\w-]+/.exec(mail?.body ?? "")?.[0] ?? "";
}

async function setUp(page: Page, email: string): Promise<void> {
  await page.goto(await linkFor(email));
  await press(page, "設定を始める");
  await page.waitForURL("/sign-in/setup");
  await page.getByLabel("新しいパスワード").fill("kawasemi-ga-tobu-mizube");
  const secret = ((await page.locator("code").first().textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel("確認コード").fill(new TOTP({ secret }).generate());
  await press(page, "設定してサインインする");
  await page.waitForURL("/jury");
}

async function enterAsJuror(page: Page, name: string): Promise<void> {
  await page.goto("/dev/personas");
  await press(page, `${name}さんとして入る`);
  await page.waitForURL("/jury");
}

test("a juror is invited, agrees, declares a conflict and reads the rest", async ({ page, browser }) => {
  test.setTimeout(300_000);
  const [declared = "", kept = ""] = await makeJudgedEntries(2);
  const year = await openYear();
  const mark = crypto.randomUUID().slice(0, 8);
  const [email, name] = [`${mark}@example.ac.jp`, `見本 委員${mark}`];

  await test.step("the desk looks for conflicts before it invites", async () => {
    await enterAs(page, officer);
    await page.goto(`/admin/awards/${year}`);
    await page.getByRole("link", { name: "審査委員", exact: true }).click();
    await page.waitForURL(`/admin/awards/${year}/jury`);
    await accessible(page);
    await tabWalk(page);
    await page.getByRole("link", { name: "審査委員を招待する" }).click();
    await press(page, "招待する");
    await expect(main(page)).toContainText("担当する部門を1つ以上選択してください");
    await accessible(page);
    await fillIn(page, "aoba@example.jp", name);
    await page.getByLabel("団体1の名称").fill("株式会社見本");
    await page.getByLabel("団体1との関係").selectOption("adviser");
    await press(page, "利益相反の疑いを確かめる");
    await expect(page.getByRole("region", { name: "利益相反の確認の結果" })).toContainText(declared);
    await expect(page.getByLabel("氏名")).toHaveValue(name);
    await accessible(page);
    await page.getByLabel("団体1の名称").fill("");
    await page.getByLabel("団体1との関係").selectOption("");
    await press(page, "招待する");
    await expect(main(page)).toContainText("職員は審査委員になれません");
    await page.getByLabel("メールアドレス").fill(email);
    await press(page, "招待する");
    await page.waitForURL(/\/jury\?done=invited$/);
    await expect(page.getByRole("row").filter({ hasText: name })).toContainText("招待中");
  });

  const context = await browser.newContext();
  const own = await context.newPage();
  await test.step("the letter leads through the set-up, once", async () => {
    await own.goto(await linkFor(email));
    await accessible(own);
    await setUp(own, email);
    await accessible(own);
    await tabWalk(own);
    await own.goto(await linkFor(email));
    await expect(main(own).getByRole("heading", { level: 1 })).toHaveText("このリンクは使えません");
    await own.goto("/admin/awards");
    await expect(own).toHaveURL("/jury");
  });

  await test.step("the terms come first, the declaration second", async () => {
    await own.goto(`/jury/${year}/conflicts`);
    await expect(own).toHaveURL(`/jury/${year}/terms`);
    await accessible(own);
    await press(own, "就任する");
    await expect(main(own).getByRole("alert")).toContainText("チェックを入れてください");
    await own.getByLabel("上の条件をすべて読み").check();
    await press(own, "就任する");
    await own.waitForURL(/done=accepted$/);
    await own.getByRole("link", { name: "利益相反を申告する" }).click();
    await own.waitForURL(`/jury/${year}/conflicts`);
    await accessible(own);
    const box = own.getByRole("group").filter({ hasText: declared });
    await expect(own.getByLabel("関係の種類").filter({ visible: true })).toHaveCount(0);
    await box.getByRole("checkbox").check();
    await expect(own.getByLabel("関係の種類").filter({ visible: true })).toHaveCount(1);
    await press(own, "申告する");
    await expect(main(own).getByRole("alert")).toContainText("関係の種類を選択してください");
    await accessible(own);
    await box.getByLabel("関係の種類").selectOption("advice");
    await box.getByLabel("関係の説明").fill("応募の前に助言をしたため");
    await own.getByLabel("ほかに利益相反はありません").check();
    await own.screenshot({ path: "test-results/jury-declaration.png", fullPage: true });
    await press(own, "申告する");
    await own.waitForURL(/done=declared$/);
    await accessible(own);
  });

  await test.step("what was declared is gone, and the rest can be read without whom to reach", async () => {
    await own.getByRole("link", { name: "審査する応募を見る" }).click();
    await own.waitForURL("/jury/entries");
    await expect(main(own)).toContainText(kept);
    await expect(main(own)).not.toContainText(declared);
    await accessible(own);
    await own.goto(`/jury/entries/${kept}`);
    await expect(main(own)).toContainText("山里の分室");
    await expect(main(own)).not.toContainText("tanto@");
    await accessible(own);
    expect((await own.goto(`/jury/entries/${declared}`))?.status()).toBe(404);
    await own.goto(`/jury/${year}/conflicts`);
    await expect(main(own)).not.toContainText(declared);
    await own.goto("/jury/account");
    await accessible(own);
    await own.setViewportSize({ width: 375, height: 800 });
    await own.goto("/jury");
    await own.screenshot({ path: "test-results/jury-home-375.png", fullPage: true });
  });

  await test.step("two officers clear it, and it comes back", async () => {
    await page.goto(`/admin/awards/${year}/conflicts`);
    await accessible(page);
    await page.getByRole("row").filter({ hasText: name }).getByRole("link").click();
    await expect(main(page)).toContainText("応募の前に助言をしたため");
    await accessible(page);
    await page.getByLabel("理由").fill("審査の対象ではない助言と確かめたため");
    await press(page, "解除を提案する");
    await page.waitForURL(/done=proposed$/);
    await expect(page.getByRole("button", { name: "解除を承認する" })).toHaveCount(0);
    await enterAs(page, second);
    await page.getByRole("link", { name: new RegExp(`^${name}：`) }).click();
    await press(page, "解除を承認する");
    await page.waitForURL(/done=cleared$/);
    await expect(outcome(page)).toContainText("解除しました");
    await accessible(page);
    await own.goto("/jury/entries");
    await expect(main(own)).toContainText(declared);
  });
  await context.close();
});

test("everything works without script", async ({ browser }) => {
  test.setTimeout(180_000);
  const [declared = ""] = await makeJudgedEntries(1);
  const year = await openYear();
  const mark = crypto.randomUUID().slice(0, 8);
  const [email, name] = [`${mark}@example.ac.jp`, `見本 委員${mark}`];
  await withoutScript(browser, async (page) => {
    await enterAs(page, officer);
    await page.goto(`/admin/awards/${year}/jury/new`);
    await fillIn(page, email, name);
    await page.getByLabel("団体1の名称").fill("株式会社見本");
    await page.getByLabel("団体1との関係").selectOption("adviser");
    await press(page, "利益相反の疑いを確かめる");
    await expect(page.getByRole("region", { name: "利益相反の確認の結果" })).toContainText(declared);
    await page.getByLabel("団体1の名称").fill("");
    await page.getByLabel("団体1との関係").selectOption("");
    await press(page, "招待する");
    await page.waitForURL(/\/jury\?done=invited$/);
  });
  await withoutScript(browser, async (page) => {
    await setUp(page, email);
    await page.goto(`/jury/${year}/terms`);
    await page.getByLabel("上の条件をすべて読み").check();
    await press(page, "就任する");
    await page.waitForURL(/done=accepted$/);
    await page.goto(`/jury/${year}/conflicts`);
    const box = page.getByRole("group").filter({ hasText: declared });
    await box.getByRole("checkbox").check();
    await box.getByLabel("関係の種類").selectOption("other");
    await box.getByLabel("関係の説明").fill("確かめるため");
    await page.getByLabel("ほかに利益相反はありません").check();
    await press(page, "申告する");
    await page.waitForURL(/done=declared$/);
    await page.goto("/jury/entries");
    await expect(main(page)).not.toContainText(declared);
  });
});

test("an officer imposes a conflict, and a juror of the demonstration loses sight of the entry", async ({ page }) => {
  test.setTimeout(120_000);
  const [number = ""] = await makeJudgedEntries(1);
  const year = await openYear();
  await enterAsJuror(page, chair.name);
  await page.goto("/jury/entries");
  await expect(main(page)).toContainText(number);

  await enterAs(page, officer);
  await page.goto(`/admin/awards/${year}/conflicts/new`);
  await accessible(page);
  await page.getByLabel("応募の受付番号").fill("A-2026-000000");
  await page.getByLabel("対象の人").selectOption({ label: `${chair.name}（審査委員）` });
  await page.getByLabel("理由").fill("応募者の外部評価委員のため");
  await press(page, "記録する");
  await expect(main(page)).toContainText("この年度の一覧にありません");
  await page.getByLabel("応募の受付番号").fill(number);
  await press(page, "記録する");
  await page.waitForURL(/done=imposed$/);
  await page.screenshot({ path: "test-results/jury-conflicts-1280.png", fullPage: true });
  await press(page, "すべての応募を調べ直す");
  await page.waitForURL(/done=detected$/);

  await enterAsJuror(page, chair.name);
  await page.goto("/jury/entries");
  await expect(main(page)).not.toContainText(number);
});
