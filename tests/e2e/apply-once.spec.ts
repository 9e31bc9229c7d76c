import { axe } from "@/tests/support/a11y/axe";
import { reflow320 } from "@/tests/support/a11y/reflow";
import {
  agree,
  atStep,
  begin,
  casesOf,
  control,
  fillAll,
  fillStep,
  mailedLink,
  mailsTo,
  newContact,
  numberOn,
  PAUSE,
  press,
  SUBMIT,
} from "@/tests/support/apply";
import { addressOf, expect, test } from "@/tests/support/e2e";

const DONE = /\/declarations\/apply\/done/;

test("two tabs that send at the same moment give one case, one number, one mail", async ({ page, context }) => {
  const contact = newContact();
  await begin(page);
  await fillAll(page, contact);
  const second = await context.newPage();
  await second.goto("/declarations/apply/check");
  await Promise.all([agree(page), agree(second)]);

  await Promise.all([press(page, SUBMIT), press(second, SUBMIT)]);

  await Promise.all([page.waitForURL(DONE), second.waitForURL(DONE)]);
  expect(await numberOn(page)).toBe(await numberOn(second));
  expect(await casesOf(contact)).toBe(1);
  expect(await mailsTo(contact)).toHaveLength(1);
});

test("a double click sends once", async ({ page }) => {
  const contact = newContact();
  await begin(page);
  await fillAll(page, contact);
  await agree(page);

  await page.getByRole("button", { name: SUBMIT }).dblclick();

  await page.waitForURL(DONE);
  await numberOn(page);
  expect(await casesOf(contact)).toBe(1);
});

test("Back, reload and old addresses after sending show the number again", async ({ page }) => {
  const contact = newContact();
  await begin(page);
  await fillAll(page, contact);
  await agree(page);
  await press(page, SUBMIT);
  await page.waitForURL(DONE);
  const number = await numberOn(page);

  await page.reload();
  expect(await numberOn(page)).toBe(number);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("申請済みです");
  expect(await numberOn(page)).toBe(number);
  for (const address of ["organization", "check", "saved"]) {
    await page.goto(`/declarations/apply/${address}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("申請済みです");
  }
  await axe(page);
  expect(await casesOf(contact)).toBe(1);
});

test("a paused application goes on in another browser by its link, once", async ({ page, browser }, info) => {
  const contact = newContact();
  await begin(page);
  await fillStep(page, "organization", { building: "" });
  await press(page, PAUSE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("入力した内容を保存しました");
  await expect(page.locator("main:visible")).toContainText(/\d{4}年\d{1,2}月\d{1,2}日まで残ります/);
  await axe(page);
  await reflow320(page);
  await control(page, "email").fill(contact);
  await press(page, "再開用のリンクを送る");
  await expect(page.locator("main:visible").getByRole("status").filter({ hasText: "お送りしました" })).toBeVisible();
  const link = await mailedLink(contact);

  const other = await browser.newContext({
    extraHTTPHeaders: { "x-forwarded-for": addressOf(`${info.testId} other`) },
  });
  const elsewhere = await other.newPage();
  expect((await other.request.get(link)).status()).toBe(200);
  await elsewhere.goto(link);
  await axe(elsewhere);
  await press(elsewhere, "続きから再開する");
  await atStep(elsewhere, "efforts");
  await elsewhere.goto("/declarations/apply/organization");
  await expect(control(elsewhere, "organizationName")).toHaveValue("株式会社みどり工房");
  await elsewhere.goto("/declarations/apply/contact");
  await expect(control(elsewhere, "contactEmail")).toHaveValue(contact);

  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(
    "このリンクは使用済みか、有効期限が過ぎています",
  );
  await axe(elsewhere);
  await reflow320(elsewhere);
  await other.close();

  await page.goto("/declarations/apply");
  await expect(page.getByRole("heading", { name: "この端末に、入力の途中の内容があります" })).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "続きから再開する" }).click();
  await atStep(page, "efforts");
});

test("on a shared device the record is taken away by a button", async ({ page }) => {
  await begin(page);
  await fillAll(page, newContact());
  await agree(page);
  await press(page, SUBMIT);
  await page.waitForURL(DONE);

  await press(page, "この端末の記録を消す");

  await expect(page.getByRole("heading", { name: "この端末の記録を消しました" })).toBeVisible();
  await axe(page);
  expect((await page.context().cookies()).filter(({ name }) => name.endsWith("portal-draft"))).toEqual([]);
  await page.goto("/declarations/apply/done");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("申請の完了の画面を表示できません");
});
