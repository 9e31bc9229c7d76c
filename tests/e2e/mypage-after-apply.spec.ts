import { routes } from "@/lib/routes";
import { agree, begin, fillAll, fillStep, NEXT, newContact, numberOn, press, SUBMIT } from "@/tests/support/apply";
import { expect, test } from "@/tests/support/e2e";
import { mailedCode } from "@/tests/support/e2e-cases";
import { accessible } from "@/tests/support/e2e-desk";
import {
  askForLetter,
  enterByLetter,
  lastLetter,
  newCorporateNumber,
  newMailbox,
  register,
} from "@/tests/support/e2e-members";

test.describe.configure({ timeout: 180_000 });

test("who sent an application without an account is led to My page and takes it there, on a small screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  const contact = newContact();
  await begin(page);
  await fillAll(page, contact);
  await agree(page);
  await press(page, SUBMIT);
  await page.waitForURL(/\/declarations\/apply\/done/);
  const number = await numberOn(page);
  await accessible(page);

  await page.getByRole("link", { name: /この申請を登録する/ }).click();
  await askForLetter(page, contact);
  await page.goto((await lastLetter(contact)).link);
  await page.getByRole("button", { name: "マイページに入る" }).click();
  await register(page, { name: "青木 太郎", organization: "株式会社みどり工房の見本", number: newCorporateNumber() });
  await page.waitForURL(routes.mypage("registered"));
  await page.getByRole("link", { name: "このマイページに登録" }).click();
  await page.getByLabel("受付番号").fill(number);
  await page.getByRole("button", { name: "確認コードを送る" }).click();
  await page.waitForURL(routes.mypageClaimCode());
  await page.getByLabel("確認コード").fill(await mailedCode(number));
  await page.getByRole("button", { name: "マイページに登録する" }).click();
  await expect(page).toHaveURL(routes.mypage("claimed"));
  await expect(page.getByRole("link", { name: `自己宣言 ${number}` })).toBeVisible();
});

test("who applies from My page is led back there", async ({ page }) => {
  const contactEmail = newMailbox();
  await enterByLetter(page, contactEmail);
  await register(page, { name: "見本 八郎", organization: "株式会社見本の谷", number: newCorporateNumber() });
  await page.waitForURL(routes.mypage("registered"));
  await page.getByRole("button", { name: "自己宣言の申請を始める" }).click();
  await fillStep(page, "organization");
  await press(page, NEXT);
  await fillStep(page, "efforts");
  await press(page, NEXT);
  await fillStep(page, "contact", { contactEmail });
  await press(page, NEXT);
  await agree(page);
  await press(page, SUBMIT);
  await page.waitForURL(/\/declarations\/apply\/done/);
  const number = await numberOn(page);
  await page.getByRole("main").getByRole("link", { name: "マイページ", exact: true }).click();
  await expect(page).toHaveURL(routes.mypage());
  await expect(page.getByRole("link", { name: `自己宣言 ${number}` })).toBeVisible();
});
