import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main } from "@/tests/support/e2e-desk";

const keeper = demoPerson("asahi@example.jp").name;
const reviewer = demoPerson("aoba@example.jp");

const band = (page: Parameters<typeof main>[0]) => page.getByRole("region", { name: "代わりに見ている画面" });

test("an officer sees what a colleague sees, changes nothing, and goes back", async ({ page }) => {
  test.slow();
  const [number = ""] = await makeCases("IN_REVIEW");
  await enterAs(page, keeper);
  await page.goto("/admin/accounts");
  await page.getByRole("link", { name: reviewer.name }).click();
  await page.getByRole("link", { name: "この人に見えている画面を見る" }).click();
  await accessible(page);
  await page.getByRole("button", { name: "見始める" }).click();
  await expect(main(page).getByRole("alert")).toContainText("見る理由を入力してください");
  await page.getByLabel("見る理由").fill("案件が見つからないという問い合わせのため");
  await page.getByRole("button", { name: "見始める" }).click();
  await expect(band(page)).toContainText(`${reviewer.name}さんの画面を見ています`);
  await accessible(page);
  await tabWalk(page);

  await page.goto(`/admin/declarations/${number}`);
  await expect(band(page)).toBeVisible();
  await page.getByRole("region", { name: "内部メモ" }).getByRole("textbox").fill("見ている間のメモ");
  await page.getByRole("region", { name: "内部メモ" }).getByRole("button").click();
  await expect(main(page)).toContainText("ほかの人の画面を見ている間は、何も変更できません");
  expect((await page.goto("/admin/accounts"))?.status()).toBe(404);

  await page.goto("/admin");
  await band(page).getByRole("button", { name: "自分の画面に戻る" }).click();
  await expect(page).toHaveURL("/admin/accounts");
  await expect(band(page)).toHaveCount(0);
  const [letter] = await askDatabase<{ count: string }>(
    "SELECT count(*) FROM mail WHERE template = 'account-viewed' AND recipient = $1",
    [reviewer.email],
  );
  expect(Number(letter?.count)).toBeGreaterThan(0);
});

test("the pages of a member too", async ({ page }) => {
  await enterAs(page, keeper);
  await page.goto("/admin/view-as");
  await page.getByLabel("団体のメンバー").check();
  await page.getByLabel("その人のメールアドレス").fill("midorikawa@example.jp");
  await page.getByLabel("見る理由").fill("マイページの表示の問い合わせのため");
  await page.getByRole("button", { name: "見始める" }).click();
  await expect(page).toHaveURL("/mypage");
  await expect(band(page)).toContainText("緑川 めぐみさんの画面を見ています");
  await accessible(page);
  await page.goto("/mypage/account");
  await page.getByLabel("あなたの氏名").fill("別の名前");
  await page.getByRole("button", { name: "氏名を保存する" }).click();
  await expect(main(page).getByRole("alert")).toContainText("何も変更できません");
  await band(page).getByRole("button", { name: "自分の画面に戻る" }).click();
  await expect(page).toHaveURL("/admin/accounts");
});
