import type { Page } from "@playwright/test";
import { APPLY_STEPS } from "@/lib/declarations/fields";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { headings } from "@/tests/support/a11y/headings";
import { landmarks } from "@/tests/support/a11y/landmarks";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import {
  agree,
  atStep,
  begin,
  CHECK_HEADING,
  casesOf,
  control,
  expectStep,
  fillAll,
  fillStep,
  mailsTo,
  NEXT,
  newContact,
  numberOn,
  press,
  START,
  SUBMIT,
} from "@/tests/support/apply";
import { expect, test } from "@/tests/support/e2e";

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await reflow320(page);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test.describe("the whole journey", () => {
  test("with script, every page of it accessible in every state", async ({ page }) => {
    test.setTimeout(180_000);
    const contact = newContact();
    await page.goto(START);
    await expect(page).toHaveTitle(/^自己宣言をする - /);
    await accessible(page);
    await begin(page);
    await accessible(page);
    await landmarks(page);
    for (const step of APPLY_STEPS) {
      await atStep(page, step);
      await expect(page.getByText(`ステップ ${APPLY_STEPS.indexOf(step) + 1} / 4`)).toBeVisible();
      await press(page, NEXT);
      await expect(page).toHaveTitle(/^エラー：/);
      await accessible(page);
      await fillStep(page, step, { contactEmail: contact });
      await press(page, NEXT);
    }
    await expect(heading(page)).toHaveText(CHECK_HEADING);
    await accessible(page);
    await headings(page);
    await press(page, SUBMIT);
    expect(await errorSummary(page)).toHaveLength(6);
    await accessible(page);

    await agree(page);
    await press(page, SUBMIT);

    await expect(heading(page)).toHaveText("申請を受け付けました");
    await expect(page).toHaveTitle(/^申請を受け付けました - /);
    await accessible(page);
    await textSpacing(page);
    const number = await numberOn(page);
    const mails = await mailsTo(contact);
    expect(mails.map((mail) => mail.template)).toEqual(["declaration-submitted"]);
    expect(mails[0]?.body).toContain(number);
    const [pdf] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /控え/ }).first().click(),
    ]);
    expect(pdf.suggestedFilename()).toBe(`${number}.pdf`);
  });

  test("without script", async ({ browser }) => {
    const contact = newContact();
    await withoutScript(browser, async (page) => {
      await begin(page);
      await press(page, NEXT);
      await expect(page).toHaveTitle(/^エラー：/);
      await fillAll(page, contact);
      await press(page, SUBMIT);
      await expect(page).toHaveTitle(/^エラー：/);
      await agree(page);
      await press(page, SUBMIT);
      await expect(heading(page)).toHaveText("申請を受け付けました");
      await numberOn(page);
    });
    expect(await casesOf(contact)).toBe(1);
  });

  test("with the keyboard alone", async ({ page }) => {
    const contact = newContact();
    await page.goto(START);
    await page.getByRole("button", { name: "はじめる" }).focus();
    await page.keyboard.press("Enter");
    await atStep(page, "organization");
    await tabWalk(page);
    await fillStep(page, "organization");
    await control(page, "representativeName").focus();
    await page.keyboard.press("Enter");
    await fillStep(page, "efforts");
    await page.getByRole("button", { name: NEXT }).focus();
    await page.keyboard.press("Space");
    await fillStep(page, "contact", { contactEmail: contact });
    await control(page, "contactEmail").focus();
    await page.keyboard.press("Enter");
    await expect(heading(page)).toHaveText(CHECK_HEADING);
    await tabWalk(page);
    for (const box of await page.locator("main:visible").getByRole("checkbox").all()) {
      await box.focus();
      await page.keyboard.press("Space");
    }
    await page.getByRole("button", { name: SUBMIT }).focus();
    await page.keyboard.press("Enter");
    await expect(heading(page)).toHaveText("申請を受け付けました");
  });
});

test.describe("a step with faults", () => {
  test("names each fault above and at its control, and keeps everything", async ({ page }) => {
    const wrong = {
      organization: { postalCode: "１２３", corporateNumber: "1234567890123", websiteUrl: "みどり" },
      efforts: { startedOn: "来年", partnerAreas: "塩尻市" },
      contact: { contactKana: "青木", contactEmail: "aoki＠", contactPhone: "12" },
    } as const;
    await begin(page);
    for (const step of APPLY_STEPS) {
      await fillStep(page, step, wrong[step]);
      await press(page, NEXT);
      const sentences = await errorSummary(page);
      expect(sentences).toHaveLength(Object.keys(wrong[step]).length);
      await expectStep(page, step, wrong[step]);
      await fillStep(page, step);
      await press(page, NEXT);
    }
    await expect(heading(page)).toHaveText(CHECK_HEADING);
  });

  test("gives everything back without script too", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      await begin(page);
      await fillStep(page, "organization", { postalCode: "１２３" });
      await press(page, NEXT);
      await expect(page).toHaveTitle(/^エラー：/);
      await expectStep(page, "organization", { postalCode: "１２３" });
    });
  });

  test("that are too long says by how much, and loses no letter", async ({ page }) => {
    const long = "長".repeat(1_000);
    await begin(page);
    await page.goto("/declarations/apply/efforts");
    await fillStep(page, "efforts", { efforts: long });
    await press(page, NEXT);
    expect(await errorSummary(page)).toEqual(["取組内容は400文字以内で入力してください（現在1,000文字）。"]);
    await page.reload();
    await expect(control(page, "efforts")).toHaveValue(long);
  });
});

test("the postal code fills the address by its own button, with script and without", async ({ page, browser }) => {
  const look = async (where: Page) => {
    await begin(where);
    await control(where, "postalCode").fill("１００ー０００４");
    await press(where, "住所を検索する");
    await expect(where.locator("main:visible").getByText("住所が見つかりました")).toBeVisible();
    await expect(control(where, "prefectureCode")).toHaveValue("13");
    await expect(control(where, "municipality")).toHaveValue("千代田区");
    await expect(control(where, "street")).toHaveValue("大手町");
    await expect(control(where, "street")).toBeFocused();
  };
  await look(page);
  await withoutScript(browser, look);
});

test("every question tells the browser what it asks for (WCAG 1.3.5)", async ({ page }) => {
  const expected = {
    organization: {
      organizationName: "organization",
      postalCode: "postal-code",
      prefectureCode: "address-level1",
      municipality: "address-level2",
      street: "address-line1",
      building: "address-line2",
      websiteUrl: "url",
    },
    contact: { contactName: "name", contactEmail: "email", contactPhone: "tel" },
  } as const;
  await begin(page);
  for (const step of ["organization", "contact"] as const) {
    await page.goto(`/declarations/apply/${step}`);
    for (const [name, token] of Object.entries(expected[step])) {
      await expect(control(page, name)).toHaveAttribute("autocomplete", token);
    }
  }
});

test("変更 on the check page opens the question and comes straight back", async ({ page }) => {
  await begin(page);
  await fillAll(page, newContact());
  await page.getByRole("link", { name: /^変更.*：取組内容$/ }).click();
  await atStep(page, "efforts");
  await control(page, "efforts").fill("塩尻市に拠点を置きます。");
  await press(page, "保存して確認に戻る");
  await expect(heading(page)).toHaveText(CHECK_HEADING);
  await expect(page.locator("main:visible")).toContainText("塩尻市に拠点を置きます。");
});

test("the check page leads to what is missing, and sends nothing until then", async ({ page }) => {
  const contact = newContact();
  await begin(page);
  await fillStep(page, "organization");
  await press(page, NEXT);
  await atStep(page, "efforts");
  await page.goto("/declarations/apply/check");
  await accessible(page);
  await agree(page);
  await press(page, SUBMIT);
  await expect(page.getByRole("alert").filter({ hasText: "「取組内容」" })).toBeVisible();
  await page.locator("main:visible").getByRole("link", { name: "取組内容を入力してください", exact: true }).click();
  await atStep(page, "efforts");
  expect(await casesOf(contact)).toBe(0);
});

test("pages of a draft that this browser does not hold explain themselves", async ({ page }) => {
  for (const address of ["organization", "efforts", "contact", "check", "saved"]) {
    await page.goto(`/declarations/apply/${address}`);
    await expect(page).toHaveURL("/declarations/apply/expired");
  }
  await accessible(page);
  await press(page, "再開用のリンクを送る");
  expect(await errorSummary(page)).toEqual(["メールアドレスを入力してください。"]);
  await control(page, "email").fill("nobody@midori-kobo.example.jp");
  await press(page, "再開用のリンクを送る");
  await expect(page.locator("main:visible").getByRole("status").filter({ hasText: "残っていれば" })).toBeVisible();
  await page.goto("/declarations/apply/done");
  await expect(heading(page)).toHaveText("申請の完了の画面を表示できません");
  await accessible(page);
  expect((await page.request.get("/declarations/apply/nothing")).status()).toBe(404);
});
