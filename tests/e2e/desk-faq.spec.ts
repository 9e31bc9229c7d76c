import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { makeConsultation } from "@/tests/support/e2e-consultations";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main, outcome } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 240_000 });

const OFFICER = "栞 ことね";
const EDITOR = "白波 なぎさ";
const MAKE = { name: "よくある質問の下書きを作る" } as const;

const question = (page: Page) => page.getByRole("textbox", { name: /^質問/ });
const answer = (page: Page) => page.getByRole("textbox", { name: /^回答/ });
const newQuestion = () => `交通費は、どう決めればよいですか（試験 ${randomUUID().slice(0, 8)}）`;

async function choose(page: Page, number: string): Promise<void> {
  await page.goto(routes.adminConsultationFaq(number));
  await page.getByRole("link", { name: /^この回答から下書きを作る/ }).click();
}

test("an officer makes a draft out of an answer, and an editor publishes it", async ({ page }) => {
  const { number } = await makeConsultation();
  const title = newQuestion();
  await enterAs(page, OFFICER);
  await page.goto(routes.adminConsultationFaq(number));
  await accessible(page);
  await choose(page, number);
  await accessible(page);
  await tabWalk(page);

  await expect(question(page)).toHaveValue("ある企業のテレワークの労務管理について");
  await expect(answer(page)).toHaveValue(/^担当者様.*ある企業と同じ規模.*（電話番号）へお電話ください。$/s);
  await expect(page.getByRole("region", { name: /^置き換えたところ/ })).toContainText("株式会社あおぞら製作所");
  await expect(page.getByRole("region", { name: /^目で確かめるところ/ })).toContainText("合同会社ゆうやけ");

  await question(page).fill(title);
  await answer(page).fill("緑川 はるか様　就業規則で決めてください。");
  await page.getByRole("checkbox", { name: /^質問と回答を読み/ }).check();
  await page.getByRole("button", MAKE).click();
  await expect(page.getByText("この相談の担当者の氏名が残っています").first()).toBeVisible();
  await expect(question(page)).toHaveValue(title);

  await answer(page).fill("就業規則で決めてください。");
  await page.getByRole("button", MAKE).click();
  await expect(outcome(page)).toContainText("よくある質問の下書きを作りました");
  await expect(main(page).getByRole("link", { name: "下書きを開く" })).toHaveCount(0);
  const [made] = await askDatabase<{ id: string; slug: string; status: string }>(
    "SELECT id, slug, status::text FROM content WHERE title = $1",
    [title],
  );
  expect(made?.status).toBe("DRAFT");
  expect((await page.request.get(routes.faqItem(made?.slug ?? ""))).status()).toBe(404);
  expect((await page.request.get(routes.adminContent(made?.id ?? ""))).status()).toBe(404);

  await page.context().clearCookies();
  await enterAs(page, EDITOR);
  await page.goto(routes.adminContentEdit(made?.id ?? ""));
  await expect(question(page)).toHaveValue(title);
  await page.goto(routes.adminContentAct(made?.id ?? "", "submit"));
  await page.getByRole("button", { name: /確認を依頼する/ }).click();
  await expect(outcome(page)).toContainText("確認を依頼しました");
  await page.goto(routes.adminContentAct(made?.id ?? "", "publish"));
  await page.getByRole("button", { name: /公開する/ }).click();
  await expect(outcome(page)).toContainText("公開しました");
  await page.goto(routes.faqItem(made?.slug ?? ""));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("main")).not.toContainText("あおぞら");
});

test("it works without script, and a gap loses nothing", async ({ browser }) => {
  const { number, messageId } = await makeConsultation();
  await withoutScript(browser, async (page) => {
    await enterAs(page, OFFICER);
    await page.goto(routes.adminConsultationFaq(number, { answer: messageId }));
    const title = newQuestion();
    await question(page).fill(title);
    await page.getByRole("button", MAKE).click();
    await expect(question(page)).toHaveValue(title);
    await expect(page.getByText("を確認し、チェックを入れてください。").first()).toBeVisible();

    await answer(page).fill("就業規則で決めてください。");
    await page.getByRole("checkbox", { name: /^質問と回答を読み/ }).check();
    await page.getByRole("button", MAKE).click();
    await expect(outcome(page)).toContainText("よくある質問の下書きを作りました");
  });
});

test("an editor without the duty does not find the page", async ({ page }) => {
  const { number } = await makeConsultation();
  await enterAs(page, EDITOR);

  const shown = await page.goto(routes.adminConsultationFaq(number));

  expect([403, 404]).toContain(shown?.status());
});
