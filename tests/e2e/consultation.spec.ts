import type { Page } from "@playwright/test";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { headings } from "@/tests/support/a11y/headings";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await headings(page);
  await reflow320(page);
  await textSpacing(page);
}

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click();

async function begin(page: Page): Promise<void> {
  await page.goto("/consultations/apply");
  await main(page).getByRole("link", { name: "企業・団体の方" }).click();
  await press(page, "はじめる");
  await page.waitForURL("/consultations/apply/form/question");
}

async function answerQuestion(page: Page, subject: string): Promise<void> {
  await page.getByLabel("企業と自治体のマッチング").check();
  await page.getByLabel("件名").fill(subject);
  await page.getByLabel("相談の内容").fill("社員3人が使える仕事場を、海の近くで探しています。");
}

async function answerContact(page: Page, address: string): Promise<void> {
  await page.getByLabel("このポータルの画面で").check();
  await page.getByLabel("団体名").fill("合同会社みほん商店");
  await page.getByLabel("所在地の都道府県").selectOption({ label: "東京都" });
  await page.getByLabel("担当者の氏名", { exact: false }).first().fill("見本 太郎");
  await page.getByLabel("メールアドレス").fill(address);
}

/** Files that would only fail after a long send: one too big, and two that are too big together. */
async function refusesBeforeTheSend(page: Page): Promise<void> {
  const papers = (...megabytes: readonly number[]) =>
    megabytes.map((size) => ({
      name: `図${size}.pdf`,
      mimeType: "application/pdf",
      buffer: Buffer.alloc(size * 1024 * 1024),
    }));
  const control = page.locator('input[type="file"]');
  await control.setInputFiles(papers(11));
  await expect(main(page).getByText("選択したファイルは11MBです。10MBまでの資料を選択してください。")).toBeVisible();
  await control.setInputFiles(papers(6, 7));
  await expect(
    main(page).getByText("選択したファイルは合わせて13MBです。資料を1点ずつ選択し、追加してください。"),
  ).toBeVisible();
  await expect(control).toHaveValue("");
}

/** Sends one by the form; its number. */
async function ask(page: Page, subject: string, address: string): Promise<string> {
  await begin(page);
  await answerQuestion(page, subject);
  await press(page, "保存して次へ");
  await page.waitForURL("/consultations/apply/form/contact");
  await answerContact(page, address);
  await press(page, "保存して次へ");
  await page.waitForURL("/consultations/apply/check");
  await page.getByLabel("個人情報の取扱いに同意します").check();
  await press(page, "この内容で相談する");
  await page.waitForURL("/consultations/apply/done");
  return (await main(page).locator("strong").first().textContent()) ?? "";
}

/** As if the ten minutes of what the desk wrote were over: the worker lets it out, and writes to whoever asked. */
async function letOut(number: string): Promise<void> {
  const of = "(SELECT id FROM consultation WHERE number = $1)";
  await askDatabase(`UPDATE thread_message SET release_at = now() - interval '1 second' WHERE case_id = ${of}`, [
    number,
  ]);
  await askDatabase(
    `SELECT graphile_worker.add_job('release-message', json_build_object('id', id)) FROM thread_message WHERE case_id = ${of}`,
    [number],
  );
}

/** The latest letter of this kind about the consultation. */
async function letter(number: string, template: string): Promise<string> {
  const [mail] = await askDatabase<{ body: string }>(
    `SELECT body FROM mail WHERE template = $2 AND case_id = (SELECT id FROM consultation WHERE number = $1)
     ORDER BY created_at DESC LIMIT 1`,
    [number, template],
  );
  return mail?.body ?? "";
}

async function openByNumber(page: Page, number: string): Promise<void> {
  await page.goto("/status");
  await page.getByLabel("受付番号").fill(number);
  await page.getByRole("button", { name: "確認コードを送る" }).click();
  await page.waitForURL("/status/code");
  const code = /確認コード：(\d{6})/.exec(await letter(number, "status-code"))?.[1] ?? "";
  await page.getByLabel("確認コード").fill(code);
  await page.getByRole("button", { name: "手続きの状況を見る" }).click();
  await page.waitForURL("/consultations/case");
}

/** As an officer in a browser of its own. */
async function deskWrites(page: Page, number: string, kind: string, body: string): Promise<void> {
  await page.goto(`/admin/consultations/${number}/write`);
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("相談者に送るメッセージ").fill(body);
  await press(page, "宛先と内容を確認する");
  await page.waitForURL(/step=check$/);
  await press(page, "送信する");
  await page.waitForURL(/done=written$/);
}

test("a question becomes an answer: the form, the thread, the mailed link and the end", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const subject = `海の近くの仕事場 ${Date.now()}`;
  const address = `taro-${Date.now()}@mihon-shoten.example.jp`;
  await page.goto("/consultations/apply");
  await accessible(page);
  await begin(page);
  await accessible(page);
  await press(page, "保存して次へ");
  expect(await errorSummary(page)).toContain("件名を入力してください。");
  await accessible(page);

  await page.getByLabel("資料", { exact: false }).first().waitFor();
  await page
    .locator('input[type="file"]')
    .setInputFiles([{ name: "計画.txt", mimeType: "text/plain", buffer: Buffer.from("社員3人で使う計画です。") }]);
  await press(page, "選んだファイルを追加する");
  await expect(main(page)).toContainText("計画.txt");
  await refusesBeforeTheSend(page);
  await answerQuestion(page, subject);
  await press(page, "保存して次へ");
  await page.waitForURL("/consultations/apply/form/contact");
  await page.getByLabel("電話で").check();
  await press(page, "保存して次へ");
  expect(await errorSummary(page)).toContain("電話での相談を希望する場合は、電話番号を入力してください。");
  await accessible(page);
  await answerContact(page, address);
  await press(page, "保存して次へ");
  await page.waitForURL("/consultations/apply/check");
  await expect(main(page)).toContainText("計画.txt");
  await accessible(page);
  await press(page, "この内容で相談する");
  expect(await errorSummary(page)).toHaveLength(1);
  await page.getByLabel("個人情報の取扱いに同意します").check();
  await press(page, "この内容で相談する");
  await page.waitForURL("/consultations/apply/done");
  await accessible(page);
  const number = (await main(page).locator("strong").first().textContent()) ?? "";
  expect(number).toMatch(/^C-\d{4}-\w{6}$/);

  const desk = await (await browser.newContext()).newPage();
  await desk.goto("/dev/personas");
  await desk.getByRole("button", { name: "栞 ことねさんとして入る" }).click();
  await desk.waitForURL("/admin");
  await deskWrites(desk, number, "確認したいこと", "ご予算の目安を教えてください。");

  await openByNumber(page, number);
  await expect(main(page)).toContainText("まだメッセージはありません");
  await accessible(page);
  await letOut(number);
  await expect(async () => {
    await page.reload();
    await expect(main(page)).toContainText("ご予算の目安を教えてください。", { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expect(main(page)).toContainText("お返事をお待ちしています");
  await accessible(page);

  await press(page, "この内容で送信する");
  await expect(page).toHaveTitle(/^エラー：/);
  await expect(main(page)).toContainText("メッセージを入力してください。");
  await page.getByLabel("メッセージ", { exact: false }).last().fill("月に5万円ほどです。");
  await press(page, "この内容で送信する");
  await page.waitForURL("/consultations/case?done=sent");
  await expect(main(page)).toContainText("月に5万円ほどです。");

  await deskWrites(desk, number, "回答", "みほん町の施設をご紹介できます。");
  await letOut(number);
  await expect.poll(() => letter(number, "consultation-notice"), { timeout: 90_000 }).toContain("/consultations/open");
  const link = /(\/consultations\/open\?token=\S+)/.exec(await letter(number, "consultation-notice"))?.[1] ?? "";

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(main(other)).not.toContainText(subject);
  await accessible(other);
  await press(other, "やり取りを開く");
  await other.waitForURL("/consultations/case");
  await expect(main(other)).toContainText("みほん町の施設をご紹介できます。");
  await main(other).getByRole("link", { name: "解決したので終わる" }).click();
  await accessible(other);
  await press(other, "完了にする");
  await other.waitForURL("/consultations/case?done=finished");
  await main(other).getByLabel("とても満足した").check();
  await press(other, "回答を送信する");
  await other.waitForURL("/consultations/case?done=rated");
  await accessible(other);
  await desk.goto(`/admin/consultations/${number}`);
  await expect(main(desk)).toContainText("とても満足");
});

test("members ask from My page, with what the profile says, and follow the thread there", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/dev/personas");
  await page.getByRole("button", { name: "木葉 あきらさんとして入る" }).click();
  await page.waitForURL("/mypage");
  await page.goto("/mypage/consultations");
  await expect(main(page)).toContainText("社員5人が使えるサテライトオフィスを探しています");
  await accessible(page);
  await press(page, "相談を始める");
  await page.waitForURL("/consultations/apply/form/question");
  const subject = `マイページからの相談 ${Date.now()}`;
  await answerQuestion(page, subject);
  await press(page, "保存して次へ");
  await page.waitForURL("/consultations/apply/form/contact");
  await expect(page.getByLabel("団体名")).toHaveValue("株式会社みどり工房");
  await expect(page.getByLabel("メールアドレス")).toHaveValue("konoha@example.jp");
  await page.getByLabel("このポータルの画面で").check();
  await press(page, "保存して次へ");
  await page.getByLabel("個人情報の取扱いに同意します").check();
  await press(page, "この内容で相談する");
  await page.waitForURL("/consultations/apply/done");

  await page.goto("/mypage/consultations");
  await main(page).getByRole("link", { name: subject, exact: false }).click();
  await accessible(page);
  await press(page, "やり取りの画面を開く");
  await page.waitForURL("/consultations/case");
  await page.getByLabel("メッセージ", { exact: false }).last().fill("急いでいます。");
  await press(page, "この内容で送信する");
  await page.waitForURL("/consultations/case?done=sent");
  await page.getByRole("link", { name: "マイページに戻る" }).click();
  await page.waitForURL(/\/mypage\/consultations\/C-/);
  await expect(main(page)).toContainText("急いでいます。");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a consultation can be sent and written into", async ({ page }) => {
    const number = await ask(page, `スクリプトなしの相談 ${Date.now()}`, `noscript-${Date.now()}@mihon.example.jp`);
    await openByNumber(page, number);
    await page.getByLabel("メッセージ", { exact: false }).last().fill("書き足します。");
    await press(page, "この内容で送信する");
    await page.waitForURL("/consultations/case?done=sent");
    await expect(main(page)).toContainText("書き足します。");
  });
});
