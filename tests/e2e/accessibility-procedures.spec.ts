import type { Page } from "@playwright/test";
import { DEMO_PASSWORD } from "@/lib/accounts/demo-accounts";
import { APPLY_STEPS } from "@/lib/declarations/fields";
import { routes } from "@/lib/routes";
import { isWanted, templateOf } from "@/tests/support/a11y/template";
import { told, Walk } from "@/tests/support/a11y/walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeCases, openCase } from "@/tests/support/e2e-cases";
import { askForLetter, enterAsMember, enterByLetter, newMailbox } from "@/tests/support/e2e-members";

test.describe.configure({ timeout: 1_800_000 });

async function all(page: Page, addresses: readonly string[]): Promise<void> {
  const walk = new Walk();
  for (const address of addresses) {
    const template = templateOf(new URL(address, "http://localhost").pathname);
    if (isWanted(template)) await walk.visit(page, template, address);
  }
  console.log(told(walk));
  expect(walk.faults).toEqual([]);
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("the application for a declaration", async ({ page }) => {
  await page.goto(routes.applyStart());
  await press(page, "はじめる");
  await page.waitForURL(routes.applyStep("organization"));

  const steps = APPLY_STEPS.map((step) => routes.applyStep(step));
  await all(page, [...steps, routes.applyCheck(), routes.applySaved(), routes.applyStart()]);
});

test("doors and ends of procedures, as they are for whoever brings nothing", async ({ page }) => {
  await all(page, [
    ...[routes.applyDone(), routes.applyExpired(), routes.applyResume(), routes.consultationDone()],
    ...[routes.consultationExpired(), routes.consultationOpen(), routes.status(), routes.receipts(), routes.signIn()],
    ...["/sign-in/interrupted", routes.signInRecover(), routes.mypageSignIn(), "/mypage/sign-in/interrupted"],
    ...["/mypage/sign-in/link", "/mypage/invitations", "/introductions", "/award-partners/confirm"],
    ...[routes.officeConfirm(), routes.feedback(), "/consultations/apply/company"],
  ]);
});

test("the form of a consultation", async ({ page }) => {
  await page.goto(routes.consultationApply("company"));
  await press(page, "はじめる");
  await page.waitForURL(routes.consultationStep("question"));

  await all(page, [
    routes.consultationStep("question"),
    routes.consultationStep("contact"),
    routes.consultationCheck(),
  ]);
});

const OF_A_CASE = {
  SUBMITTED: [routes.statusCase(), "/status/case/withdraw"],
  RETURNED: ["/status/case/correction", "/status/case/correction/check"],
  PUBLISHED: ["/status/case/change", "/status/case/change/check", "/status/case/receipts/1", "/status/case/renew"],
  CHANGE_SUBMITTED: ["/status/case/drop-change"],
} as const;

for (const [status, addresses] of Object.entries(OF_A_CASE)) {
  test(`the pages of a case that is ${status}`, async ({ page }) => {
    const [number = ""] = await makeCases(status);
    await openCase(page, number);

    await all(page, addresses);
  });
}

test("the code for a case", async ({ page }) => {
  const [number = ""] = await makeCases("SUBMITTED");
  await page.goto(routes.status());
  await page.getByLabel("受付番号").fill(number);
  await press(page, "確認コードを送る");
  await page.waitForURL("/status/code");

  await all(page, ["/status/code"]);
});

test("the thread of a consultation", async ({ page }) => {
  await enterAsMember(page, "木葉 あきら");
  await page.goto(routes.mypageConsultations());
  await page.locator('main a[href^="/mypage/consultations/C-"]').first().click();
  await press(page, "やり取りの画面を開く");
  await page.waitForURL(routes.consultationCase());

  await all(page, [routes.consultationCase(), routes.consultationCaseAct("withdraw")]);
});

test("the letter that leads into My page, and the first visit", async ({ page }) => {
  await page.goto(routes.mypageSignIn());
  await askForLetter(page, newMailbox());
  await all(page, [routes.mypageSignInSent()]);

  await enterByLetter(page, newMailbox());
  await all(page, [routes.mypageWelcome(), "/mypage/account/leave"]);
});

for (const { email, addresses } of [
  { email: "asahi@example.jp", addresses: [routes.signInCode(), routes.signInRecovery()] },
  { email: "shinme@example.jp", addresses: [routes.signInSetup()] },
] as const) {
  test(`the second step of signing in as ${demoPerson(email).name}`, async ({ page }) => {
    await page.goto(routes.signIn());
    await page.getByLabel("メールアドレス").fill(email);
    await page.getByLabel("パスワード", { exact: false }).first().fill(DEMO_PASSWORD);
    await press(page, "次へ進む");
    await page.waitForURL((url) => url.pathname !== routes.signIn());

    await all(page, addresses);
  });
}
