import { errorSummary } from "@/tests/support/a11y/error-summary";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import {
  accessible,
  caseAddress,
  caseHead,
  confirmation,
  enterAs,
  main,
  officers,
  openAct,
  outcome,
  proceed,
} from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 180_000 });

test("a case is reviewed, returned, answered by telephone, accepted, and public with the next request", async ({
  page,
}) => {
  const [number = ""] = await makeCases("SUBMITTED");
  await enterAs(page, officers.first);
  await page.goto(caseAddress(number));
  expect((await page.request.get(`/declarations/${number}`)).status()).toBe(404);
  await page.getByRole("button", { name: "確認を始める" }).click();
  await expect(outcome(page)).toContainText("確認を始めました");
  await expect(caseHead(page)).toContainText("確認中");
  await accessible(page);
  await tabWalk(page);

  await page.getByRole("link", { name: "修正を依頼する" }).click();
  await proceed(page);
  expect(await errorSummary(page)).toEqual(["修正を依頼する項目を1つ以上選び、理由を入力してください。"]);
  await accessible(page);
  await page.getByRole("checkbox", { name: "取組内容" }).check();
  await proceed(page);
  expect(await errorSummary(page)).toEqual(["「取組内容」の修正をお願いする理由を入力してください。"]);
  await page.getByLabel("「取組内容」の修正をお願いする理由").fill("参加する人数を書いてください。");
  await proceed(page);
  await expect(page.getByRole("heading", { name: /^まだ実行していません/ })).toBeFocused();
  await expect(confirmation(page)).toContainText("参加する人数を書いてください。");
  await accessible(page);
  await page.getByRole("button", { name: "修正を依頼する" }).click();
  await expect(outcome(page)).toContainText("修正を依頼しました");
  await expect(main(page)).toContainText("0営業日（停止中）");
  await accessible(page);

  await page.getByText("そのほかの操作").click();
  await page.getByRole("link", { name: "修正を代行入力する" }).click();
  await page.getByRole("button", { name: "入力を始める" }).click();
  await page.waitForURL(/\/entries\//);
  await accessible(page);
  await page.getByRole("textbox", { name: /^取組内容/ }).fill("社員のうち五名が、塩尻市で年に二か月働きます。");
  await page.getByRole("button", { name: "保存して確認へ進む" }).click();
  await expect(page).toHaveURL(/\/check$/);
  await page.getByRole("radio", { name: "電話" }).check();
  await accessible(page);
  await page.getByRole("button", { name: "この修正を受け付ける" }).click();
  await expect(outcome(page)).toContainText("修正を受け付けました");
  await expect(main(page).getByRole("region", { name: "修正のやりとり" })).toContainText("回答あり");
  await accessible(page);

  await page.getByRole("link", { name: "受理する" }).click();
  await page.getByRole("radio", { name: "すぐに公開する" }).check();
  await proceed(page);
  await expect(confirmation(page)).toContainText("【公開】");
  await page.getByRole("button", { name: "受理する" }).click();
  await expect(caseHead(page)).toContainText("公開中");
  await page.goto(`/declarations/${number}`);
  await expect(main(page)).toContainText("社員のうち五名が、塩尻市で年に二か月働きます。");
});

test("a set time is shown, moved and taken back", async ({ page }) => {
  const [number = ""] = await makeCases("IN_REVIEW");
  await enterAs(page, officers.first);
  await openAct(page, number, "accept");
  await page.getByRole("radio", { name: "日時を指定して公開する" }).check();
  await page.getByLabel("年", { exact: true }).fill("令和20");
  await page.getByLabel("月", { exact: true }).fill("4");
  await page.getByLabel("日", { exact: true }).fill("1");
  await page.getByLabel("公開する時刻").fill("25時");
  await proceed(page);
  expect(await errorSummary(page)).toEqual(["公開する時刻は0:00から23:59までで入力してください。"]);
  await accessible(page);
  await page.getByLabel("公開する時刻").fill("１０時３０分");
  await proceed(page);
  await expect(confirmation(page)).toContainText("公開の予定：2038年4月1日 10:30");
  await page.getByRole("button", { name: "受理する" }).click();
  await expect(main(page)).toContainText("2038年4月1日 10:30");
  await expect(caseHead(page)).toContainText("受理（公開待ち）");

  await openAct(page, number, "schedule");
  await expect(page.getByLabel("公開する時刻")).toHaveValue("10:30");
  await page.getByRole("radio", { name: /公開日時を決めない/ }).check();
  await proceed(page);
  await expect(confirmation(page)).toContainText("公開の予定を取り消しました");
  await page.getByRole("button", { name: "公開日時を設定する" }).click();
  await expect(outcome(page)).toContainText("公開日時の設定を変更しました");
  await expect(main(page).getByText("公開の予定", { exact: true })).toHaveCount(0);
});

test("notes stay inside, checks are kept, and versions are read as they were sealed", async ({ page }) => {
  const [number = ""] = await makeCases("CHANGE_SUBMITTED");
  await enterAs(page, officers.first);
  await page.goto(caseAddress(number));
  await expect(main(page)).toContainText("公開中の内容からの変更点");
  await page.getByRole("button", { name: "内部メモを保存する" }).click();
  await expect(page.locator("#note-body-error")).toContainText("メモを入力してください。");
  await page.getByLabel("内部メモを追加する").fill("電話で時期を確かめました。");
  await page.getByRole("button", { name: "内部メモを保存する" }).click();
  await expect(outcome(page)).toContainText("メモを保存しました");
  await expect(main(page)).toContainText("電話で時期を確かめました。");
  const letters = await askDatabase("SELECT 1 FROM mail WHERE body LIKE '%電話で時期を確かめました%'");
  expect(letters).toEqual([]);

  const line = page.getByRole("group", { name: "取組内容が地方創生テレワーク推進運動の趣旨に沿っている" });
  await line.getByRole("radio", { name: "問題なし" }).check();
  await line.getByLabel("メモ").fill("具体的");
  await page.getByRole("button", { name: "確認の結果を保存する" }).click();
  await expect(outcome(page)).toContainText("確認の結果を保存しました");
  await expect(line.getByRole("radio", { name: "問題なし" })).toBeChecked();
  await expect(line).toContainText(officers.first);

  await page.getByLabel("表示する版").selectOption({ index: 1 });
  await page.getByRole("button", { name: "表示する", exact: true }).click();
  await expect(page).toHaveURL(/version=1/);
  await expect(main(page)).toContainText("過去の版を表示しています");
  await page.getByLabel("比べる版").selectOption({ index: 1 });
  await page.getByRole("button", { name: "表示する", exact: true }).click();
  await expect(main(page)).toContainText("第1版から第2版への変更点");
  await accessible(page);
});
