import type { Page } from "@playwright/test";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { expect, test } from "@/tests/support/e2e";

async function enter(page: Page): Promise<void> {
  await page.goto("/dev/personas");
  await page.getByRole("button", { name: "栞 ことねさんとして入る" }).click();
  await page.waitForURL("/admin");
}

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await headings(page);
  await reflow320(page);
  await textSpacing(page);
}

const main = (page: Page) => page.getByRole("main");
const press = (page: Page, name: string) => main(page).getByRole("button", { name, exact: true }).click();

/** A consultation that came by phone; its number. */
async function enterByPhone(page: Page, subject: string): Promise<string> {
  await page.goto("/admin/consultations/new");
  await accessible(page);
  await page.getByLabel("電話", { exact: true }).check();
  await page.getByLabel("自治体", { exact: true }).check();
  await page.getByLabel("施設の整備・運営").check();
  await page.getByLabel("件名").fill(subject);
  await page.getByLabel("相談の内容").fill("町の空き家を仕事場にする方法を知りたいとのこと。");
  await page.getByLabel("このポータルの画面で").check();
  await page.getByLabel("団体名").fill("みほん町");
  await page.getByLabel("所在地の都道府県").selectOption({ label: "長野県" });
  await page.getByLabel("担当者の氏名", { exact: false }).first().fill("見本 花子");
  await page.getByLabel("メールアドレス").fill("tanto@mihon.example.jp");
  await press(page, "受け付ける");
  await expect(page).toHaveTitle(/^エラー：/);
  await page.getByLabel("個人情報の取扱いを相談者に説明し").check();
  await press(page, "受け付ける");
  await page.waitForURL(/\/admin\/consultations\/C-[^/]+\?done=entered$/);
  return /C-[\w-]+/.exec(page.url())?.[0] ?? "";
}

test("a consultation goes from the phone to its end at the desk", async ({ page }) => {
  test.setTimeout(180_000);
  const subject = `空き家の相談 ${Date.now()}`;
  await enter(page);
  await expect(main(page)).toContainText("最初の回答が遅れている相談");
  const number = await enterByPhone(page, subject);
  await accessible(page);

  await press(page, "この案で決める");
  await expect(main(page).getByRole("alert")).toContainText("案のとおりに決めました");

  await page.goto(`/admin/consultations/${number}/write`);
  await accessible(page);
  await page.getByLabel("連絡", { exact: true }).check();
  await page.getByRole("combobox", { name: /^定型文/ }).selectOption({ label: "最初のお返事" });
  await press(page, "定型文を入れる");
  const body = page.getByLabel("相談者に送るメッセージ");
  await expect(body).toHaveValue(/みほん町\n見本 花子 様[\s\S]*\{\{お返事の予定日\}\}/);
  await press(page, "宛先と内容を確認する");
  await expect(main(page)).toContainText("「{{お返事の予定日}}」が埋まっていません");
  await body.fill((await body.inputValue()).replace("{{お返事の予定日}}", "12月3日"));
  await press(page, "宛先と内容を確認する");

  await expect(page).toHaveURL(/step=check$/);
  await expect(main(page)).toContainText("宛先と内容の確認（まだ送信していません）");
  await expect(main(page)).toContainText("tanto@mihon.example.jp");
  await accessible(page);
  await press(page, "送信する");
  await expect(main(page).getByRole("alert")).toContainText("メッセージを受け付けました");
  await expect(main(page)).toContainText(/\d\d:\d\dに送信/);

  await page.getByRole("link", { name: "文面を変更する・取り消す" }).click();
  await accessible(page);
  await press(page, "送信を取り消す");
  await expect(main(page)).toContainText("相手には届いていません");

  await page.getByLabel("内部メモを追加する").fill("電話で背景を確認した。");
  await press(page, "内部メモを保存する");
  await expect(main(page).getByRole("region", { name: "内部メモ（職員だけが読めます）" })).toContainText("電話で背景");

  await page.goto(`/admin/consultations/${number}/close`);
  await page.getByLabel("情報を案内した").check();
  await press(page, "確認へ進む");
  await expect(main(page)).toContainText("まだ実行していません");
  await accessible(page);
  await press(page, "完了にする");
  await expect(main(page).getByRole("alert")).toContainText("完了にしました");
});

for (const address of [
  "/admin/consultations",
  "/admin/consultations?view=all",
  "/admin/consultations/workload",
  "/admin/consultations/templates",
  "/admin/consultations/templates/new",
]) {
  test(`${address} can be read by everybody`, async ({ page }) => {
    await enter(page);
    await page.goto(address);
    await accessible(page);
  });
}
