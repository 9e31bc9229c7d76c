import { routes } from "@/lib/routes";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { accessible } from "@/tests/support/e2e-desk";
import { enterByLetter, newCorporateNumber, newMailbox, register } from "@/tests/support/e2e-members";

test.describe.configure({ timeout: 180_000 });

test("says how notices come, shows what is kept, and is left for good", async ({ page }) => {
  const address = newMailbox();
  await enterByLetter(page, address);
  await register(page, { name: "見本 七郎", organization: "株式会社見本の里", number: newCorporateNumber() });
  await page.waitForURL(routes.mypage("registered"));
  await page.goto(routes.mypageAccount());
  await page.getByLabel("動きがあるたびに").check();
  await page.getByRole("button", { name: "受け取り方を保存する" }).click();
  await expect(page).toHaveURL(routes.mypageAccount("notices"));
  await expect(page.getByLabel("動きがあるたびに")).toBeChecked();
  await accessible(page);

  await tabWalk(page);

  await page.getByRole("link", { name: /自分のデータを見る/ }).click();
  await expect(page.getByRole("main")).toContainText(address);
  await accessible(page);
  const file = await page.request.get(routes.mypageOwnDataFile());
  expect(file.headers()["content-type"]).toBe("application/json");
  expect(await file.text()).toContain("株式会社見本の里");

  await page.goto(routes.mypageLeave());
  await expect(page.getByRole("main")).toContainText("ほかにメンバーがいないため、団体の登録を終了します。");
  await accessible(page);
  await page.getByRole("button", { name: "利用をやめる" }).click();
  expect((await errorSummary(page))[0]).toContain("チェックを入れてください");
  await page.getByLabel("上の内容を確認し、マイページの利用をやめます").check();
  await page.getByRole("button", { name: "利用をやめる" }).click();
  await expect(page).toHaveURL(routes.mypageSignIn(undefined, "left"));
  await accessible(page);
  await page.goto(routes.mypage());
  await expect(page).toHaveURL(/\/mypage\/sign-in/);
});
