import type { Browser, Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { addressOf, expect, test } from "@/tests/support/e2e";
import { mailedCode, makeCases } from "@/tests/support/e2e-cases";
import {
  askForLetter,
  enterAsMember,
  enterByLetter,
  lastLetter,
  newCorporateNumber,
  newMailbox,
  register,
} from "@/tests/support/e2e-members";

test.describe.configure({ timeout: 180_000 });

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await reflow320(page);
  await textSpacing(page);
  await tabWalk(page);
}

async function otherBrowser(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": addressOf(name) } });
  return context.newPage();
}

test.describe("the way in", () => {
  test("takes an address, says what is wrong with others, and enters by the link", async ({ page }) => {
    const address = newMailbox();
    await page.goto(routes.mypageMembers());
    await expect(page).toHaveURL(/\/mypage\/sign-in\?next=/);
    await expect(page).toHaveTitle(/^マイページに入る - /);
    await accessible(page);
    await page.getByRole("button", { name: "メールを送る" }).click();
    expect(await errorSummary(page)).toEqual(["メールアドレスを入力してください。"]);

    await askForLetter(page, address);
    await accessible(page);
    await page.getByLabel("確認コード").fill("12");
    await page.getByRole("button", { name: "マイページに入る" }).click();
    expect(await errorSummary(page)).toEqual(["確認コードは6けたの数字で入力してください。"]);
    const { link } = await lastLetter(address);
    await page.goto(link);
    await accessible(page);
    await page.getByRole("button", { name: "マイページに入る" }).click();

    await expect(page).toHaveURL(routes.mypageWelcome());
    await accessible(page);
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("このリンクは使えません");
  });

  test("explains itself in another browser, whose code still enters the first", async ({ page, browser }) => {
    const address = newMailbox();
    await page.goto(routes.mypageSignIn());
    await askForLetter(page, address);
    const { link, code } = await lastLetter(address);

    const other = await otherBrowser(browser, address);
    await other.goto(link);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("申し込んだブラウザーとは別のブラウザーです");
    await expect(other.getByRole("button", { name: "マイページに入る" })).toHaveCount(0);
    await accessible(other);
    await other.context().close();

    await page.getByLabel("確認コード").fill(code);
    await page.getByRole("button", { name: "マイページに入る" }).click();
    await expect(page).toHaveURL(routes.mypageWelcome());
  });
});

test.describe("an organisation", () => {
  test("is registered, invites, hands over and lets go", async ({ page, browser }) => {
    const [founder, invited] = [newMailbox(), newMailbox()];
    await enterByLetter(page, founder);
    await page.getByRole("button", { name: "登録する" }).click();
    expect((await errorSummary(page)).length).toBeGreaterThan(1);
    await register(page, { name: "見本 一郎", organization: "株式会社見本の丘", number: newCorporateNumber() });
    await expect(page).toHaveURL(routes.mypage("registered"));
    await accessible(page);

    await page.getByRole("link", { name: "メンバー", exact: true }).click();
    await page.getByLabel("招待する人のメールアドレス").fill(invited);
    await page.getByRole("button", { name: "招待のメールを送る" }).click();
    await expect(page).toHaveURL(routes.mypageMembers("invited"));
    await accessible(page);

    const second = await otherBrowser(browser, invited);
    const invitation = await lastLetter(invited, "organization-invitation");
    await second.goto(invitation.link);
    await askForLetter(second, invited);
    await second.goto((await lastLetter(invited)).link);
    await second.getByRole("button", { name: "マイページに入る" }).click();
    await expect(second.getByRole("main")).toContainText("株式会社見本の丘");
    await accessible(second);
    await second.getByLabel("あなたの氏名").fill("見本 次郎");
    await second.getByRole("button", { name: "参加する" }).click();
    await expect(second).toHaveURL(routes.mypage("joined"));

    await page.goto(routes.mypageMembers());
    await page.getByRole("link", { name: /見本 一郎/ }).click();
    await page.getByRole("button", { name: "脱退する" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("管理者が一人もいなくなる");
    await page.goto(routes.mypageMembers());
    await page.getByRole("link", { name: /見本 次郎/ }).click();
    await accessible(page);
    await page.getByRole("button", { name: "見本 次郎さんに引き継ぐ" }).click();
    await expect(page).toHaveURL(routes.mypageMembers("handed-over"));
    await page.getByRole("link", { name: /見本 一郎/ }).click();
    await page.getByRole("button", { name: "脱退する" }).click();
    await expect(page).toHaveURL(routes.mypageWelcome());
    await second.context().close();
  });

  test("is asked by somebody who names its number, and answers", async ({ page, browser }) => {
    const [owner, late] = [newMailbox(), newMailbox()];
    const company = { organization: "株式会社見本の森", number: newCorporateNumber() };
    await enterByLetter(page, owner);
    await register(page, { ...company, name: "見本 一郎" });
    await page.waitForURL(routes.mypage("registered"));

    const other = await otherBrowser(browser, late);
    await enterByLetter(other, late);
    await register(other, { ...company, name: "見本 三郎" });
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("参加の申請中です");
    await expect(other.getByRole("main")).not.toContainText("見本 一郎");
    await accessible(other);

    await page.goto(routes.mypageMembers());
    await accessible(page);
    await page.getByRole("button", { name: /参加を承認する.*見本 三郎さん/ }).click();
    await expect(page).toHaveURL(routes.mypageMembers("accepted"));
    await other.goto(routes.mypage());
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("マイページ");
    await expect(other.getByRole("button", { name: "自己宣言の申請を始める" })).toHaveCount(0);
    await other.context().close();
  });

  test("keeps its profile, asks it once, and shows who changed it", async ({ page }) => {
    await enterByLetter(page, newMailbox());
    await register(page, { name: "見本 四郎", organization: "株式会社見本の川", number: newCorporateNumber() });
    await page.waitForURL(routes.mypage("registered"));
    await page.goto(routes.mypageProfileEdit());
    await accessible(page);
    await page.getByRole("button", { name: "保存する" }).click();
    expect(await errorSummary(page)).toContain("業種を選択してください。");
    await expect(page.getByLabel("企業・団体名", { exact: false }).first()).toHaveValue("株式会社見本の川");

    await page.getByLabel("企業・団体名（フリガナ）").fill("ミホンノカワ");
    await page.getByLabel("法人格").selectOption({ label: "株式会社" });
    await page.getByLabel("郵便番号").fill("100-0001");
    await page.getByLabel("都道府県").selectOption({ label: "東京都" });
    await page.getByLabel("市区町村").fill("千代田区");
    await page.getByLabel("町名・番地").fill("見本町1-2-3");
    await page.getByLabel("業種").selectOption({ index: 3 });
    await page.getByLabel("常時雇用する人数").selectOption({ index: 2 });
    await page.getByLabel("代表者の役職").fill("代表取締役");
    await page.getByLabel("代表者の氏名").fill("見本 一郎");
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(page).toHaveURL(routes.mypageProfile("saved"));
    await expect(page.getByRole("main")).toContainText("見本 四郎さん");
    await accessible(page);

    await page.goto(routes.mypage());
    await page.getByRole("button", { name: "自己宣言の申請を始める" }).click();
    await expect(page).toHaveURL(routes.applyStep("organization"));
    await expect(page.getByLabel("企業・団体名（フリガナ）")).toHaveValue("ミホンノカワ");
    await page.goto(routes.mypage());
    await expect(page.getByRole("heading", { name: /自己宣言の下書き1：株式会社見本の川/ })).toBeVisible();
    await accessible(page);
    await page.getByRole("button", { name: /続きを入力する/ }).click();
    await expect(page).toHaveURL(routes.applyStep("organization"));
  });
});

test.describe("the cases of an organisation", () => {
  test("take in a record that was sent before, and lead to the work on it", async ({ page }) => {
    const [number = ""] = await makeCases("RETURNED");
    await enterAsMember(page, "木葉 あきら");
    await page.getByRole("link", { name: "このマイページに登録" }).click();
    await accessible(page);
    await page.getByLabel("受付番号").fill(number);
    await page.getByRole("button", { name: "確認コードを送る" }).click();
    await page.waitForURL(routes.mypageClaimCode());
    await accessible(page);
    const code = await mailedCode(number);
    await page.getByLabel("確認コード").fill(String((Number(code) + 1) % 1_000_000).padStart(6, "0"));
    await page.getByRole("button", { name: "マイページに登録する" }).click();
    expect((await errorSummary(page))[0]).toContain("あと4回");
    await page.getByLabel("確認コード").fill(code);
    await page.getByRole("button", { name: "マイページに登録する" }).click();
    await expect(page).toHaveURL(routes.mypage("claimed"));
    await accessible(page);

    await page.getByRole("link", { name: `自己宣言 ${number}` }).click();
    await accessible(page);
    await page.getByRole("link", { name: /第1版の内容と受付証/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("受付証（第1版）");
    await accessible(page);
    const pdf = await page.request.get(routes.mypageReceiptPdf(number, 1));
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    await page.goto(routes.mypageDeclaration(number));
    await page.getByRole("button", { name: "手続きの画面を開く" }).click();
    await expect(page).toHaveURL(routes.statusCase());
    await expect(page.getByRole("link", { name: "マイページに戻る" })).toBeVisible();

    await page.context().clearCookies();
    await enterAsMember(page, "双葉 ゆう");
    await page.goto(routes.mypageDeclaration(number));
    await expect(page.getByRole("button", { name: "手続きの画面を開く" })).toHaveCount(0);
    await page.context().clearCookies();
    await enterAsMember(page, "桜庭 ひろし");
    const foreign = await page.goto(routes.mypageDeclaration(number));
    expect(foreign?.status()).toBe(404);
    expect((await page.request.get(routes.mypageReceiptPdf(number, 1))).status()).toBe(404);
  });
});

test.describe("sessions", () => {
  test("are seen, and ended one by one and all at once", async ({ page, browser }) => {
    const address = newMailbox();
    await enterByLetter(page, address);
    await register(page, { name: "見本 五郎", organization: "株式会社見本の海", number: newCorporateNumber() });
    await page.waitForURL(routes.mypage("registered"));
    const other = await otherBrowser(browser, address);
    await enterByLetter(other, address);
    await page.goto(routes.mypageAccount());
    await accessible(page);
    await page.getByRole("button", { name: /^終了する/ }).click();
    await expect(page).toHaveURL(routes.mypageAccount("session"));
    await other.goto(routes.mypage());
    await expect(other).toHaveURL(/\/mypage\/sign-in/);
    await other.context().close();

    await page.getByRole("button", { name: "マイページから出る", exact: true }).click();
    await expect(page).toHaveURL(routes.mypageSignIn(undefined, "signed-out"));
    await page.goto(routes.mypageAccount());
    await expect(page).toHaveURL(/\/mypage\/sign-in/);
  });

  test("of members open no page of the office, and those of staff no My page", async ({ page }) => {
    await enterAsMember(page, "緑川 めぐみ");
    await page.goto(routes.admin());
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto(routes.devPersonas());
    await page.getByRole("button", { name: "青葉 みどりさんとして入る" }).click();
    await page.waitForURL(routes.admin());
    await page.goto(routes.mypage());
    await expect(page).toHaveURL(/\/mypage\/sign-in/);
  });
});

test("all of it works without script", async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    const [founder, invited] = [newMailbox(), newMailbox()];
    await enterByLetter(page, founder);
    await page.getByLabel("あなたの氏名").fill("見本 六郎");
    await page.getByRole("button", { name: "登録する" }).click();
    await expect(page).toHaveTitle(/^エラー：/);
    await expect(page.getByLabel("あなたの氏名")).toHaveValue("見本 六郎");
    await register(page, { name: "見本 六郎", organization: "株式会社見本の空", number: newCorporateNumber() });
    await expect(page).toHaveURL(routes.mypage("registered"));

    await page.goto(routes.mypageMembers());
    await page.getByLabel("招待する人のメールアドレス").fill(invited);
    await page.getByRole("button", { name: "招待のメールを送る" }).click();
    await expect(page).toHaveURL(routes.mypageMembers("invited"));
    await page.getByRole("button", { name: /招待を取り消す/ }).click();
    await expect(page).toHaveURL(routes.mypageMembers("revoked"));

    await page.goto(routes.mypage());
    await page.getByRole("button", { name: "自己宣言の申請を始める" }).click();
    await expect(page).toHaveURL(routes.applyStep("organization"));
    await page.goto(routes.mypage());
    await page.getByRole("button", { name: /削除する/ }).click();
    await expect(page).toHaveURL(routes.mypage("draft-discarded"));
    await page.getByRole("button", { name: "マイページから出る", exact: true }).click();
    await expect(page).toHaveURL(routes.mypageSignIn(undefined, "signed-out"));
  });
});
