import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe } from "@/tests/support/a11y/axe";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { expect, test } from "@/tests/support/e2e";
import { mailedCode, makeCases, openCase } from "@/tests/support/e2e-cases";

async function accessible(page: Page): Promise<void> {
  await axe(page);
  await reflow320(page);
  await textSpacing(page);
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test.describe("finding the own case", () => {
  test("takes a number in any writing and the mailed code, and says what is wrong with others", async ({ page }) => {
    const [number = ""] = await makeCases("IN_REVIEW");
    await page.goto("/status");
    await expect(page).toHaveTitle(/^手続き状況の確認 - /);
    await accessible(page);
    await page.getByRole("button", { name: "確認コードを送る" }).click();
    expect(await errorSummary(page)).toEqual(["受付番号を入力してください。"]);
    await accessible(page);

    await page.getByLabel("受付番号").fill(`　${number.toLowerCase().replaceAll("-", "ー")}`);
    await page.getByRole("button", { name: "確認コードを送る" }).click();

    await expect(page).toHaveURL("/status/code");
    await expect(page.getByRole("main")).toContainText("該当する手続きがある場合、登録されたメールアドレスに");
    await accessible(page);
    const code = await mailedCode(number);
    await page.getByLabel("確認コード").fill(other(code));
    await page.getByRole("button", { name: "手続きの状況を見る" }).click();
    expect((await errorSummary(page))[0]).toContain("あと4回");
    await expect(page.getByLabel("確認コード")).toHaveValue("");
    await accessible(page);

    await page.getByRole("button", { name: "新しい確認コードを送る" }).click();
    await expect(
      page.getByRole("main").getByRole("status").filter({ hasText: "新しい確認コードを送りました" }),
    ).toBeVisible();
    await page.getByLabel("確認コード").fill((await mailedCode(number)).replace(/(\d{3})/, "$1 "));
    await page.getByRole("button", { name: "手続きの状況を見る" }).click();

    await expect(page).toHaveURL("/status/case");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("手続きの状況");
    const cookies = (await page.context().cookies()).filter(({ name }) => name.endsWith("portal-contact"));
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Lax", path: "/" }]);
  });

  test("answers the same for a number that nobody has", async ({ page }) => {
    await page.goto("/status");
    await page.getByLabel("受付番号").fill("D-2026-CCCCC3");
    await page.getByRole("button", { name: "確認コードを送る" }).click();

    await expect(page).toHaveURL("/status/code");
    await page.getByLabel("確認コード").fill("123456");
    await page.getByRole("button", { name: "手続きの状況を見る" }).click();
    expect((await errorSummary(page))[0]).toContain("あと4回");
  });

  test("works with the keyboard alone", async ({ page }) => {
    const [number = ""] = await makeCases("SUBMITTED");
    await page.goto("/status");
    await page.getByLabel("受付番号").focus();
    await page.keyboard.type(number);
    await page.keyboard.press("Enter");
    await page.waitForURL("/status/code");
    await page.getByLabel("確認コード").focus();
    await page.keyboard.type(await mailedCode(number));
    await page.keyboard.press("Enter");
    await page.waitForURL("/status/case");

    await tabWalk(page);
    await page.getByRole("button", { name: "手続きの確認を終了する" }).focus();
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("main").getByRole("alert").filter({ hasText: "手続きの確認を終了しました" }),
    ).toBeVisible();
    await page.goto("/status/case");
    await expect(page).toHaveURL("/status?notice=lapsed");
    await accessible(page);
  });

  test("is needed for every page of a case", async ({ page }) => {
    for (const path of [
      "",
      "/correction",
      "/correction/check",
      "/change",
      "/change/check",
      "/withdraw",
      "/drop-change",
      "/renew",
      "/receipts/1",
    ]) {
      await page.goto(`/status/case${path}`);
      await expect(page).toHaveURL("/status?notice=lapsed");
    }
  });
});

test.describe("the case page", () => {
  const states = {
    SUBMITTED: ["受け付けました", "事務局"],
    IN_REVIEW: ["確認しています", "事務局"],
    RETURNED: ["修正をお願いしています", "申請者（あなた）"],
    ACCEPTED: ["受理しました", "事務局"],
    PUBLISHED: ["公開しています", "対応が必要な人はいません"],
    CHANGE_SUBMITTED: ["変更を確認しています", "事務局"],
    CHANGE_RETURNED: ["変更の修正をお願いしています", "申請者（あなた）"],
    SUSPENDED: ["公開を停止しています", "事務局"],
    EXPIRED: ["有効期限が過ぎました", "申請者（あなた）"],
    REFUSED: ["受理できませんでした", "手続きは終了しています"],
    WITHDRAWN: ["取り下げました", "手続きは終了しています"],
    CANCELLED: ["取り消されました", "手続きは終了しています"],
  } as const;

  for (const [status, [label, turn]] of Object.entries(states)) {
    test(`in ${status} says where it stands and whose turn it is`, async ({ page }) => {
      const [number = ""] = await makeCases(status);
      await openCase(page, number);

      const main = page.getByRole("main");
      await expect(main).toContainText(number);
      await expect(main.getByText(label, { exact: true }).first()).toBeVisible();
      await expect(main.locator("div:has(> dt:text-is('いま対応する人'))")).toContainText(turn);
      await accessible(page);
    });
  }
});

test.describe("a published declaration", () => {
  test("is changed: the difference is shown, sent, and taken back", async ({ page }) => {
    const [number = ""] = await makeCases("PUBLISHED");
    await openCase(page, number);
    await page.getByRole("link", { name: "変更を申し出る" }).click();
    await expect(page.getByRole("textbox", { name: /^企業・団体名(?!（)/ })).toHaveValue("株式会社みどり工房");
    await accessible(page);
    await page.getByLabel("郵便番号").fill("399-0736");
    await page.getByRole("button", { name: "住所を検索する" }).click();
    await expect(page.getByLabel("市区町村")).toHaveValue("塩尻市");
    await page.getByRole("button", { name: "保存して次へ" }).click();

    await expect(page).toHaveURL("/status/case/change/check");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["郵便番号", "都道府県", "市区町村"]);
    await accessible(page);
    await page.getByRole("button", { name: "この内容で送信する" }).click();
    await expect(page).toHaveURL("/status/case?done=changed");
    await page.getByRole("link", { name: "変更の申出を取り下げる" }).click();
    await accessible(page);
    await page.getByRole("button", { name: "変更の申出を取り下げる" }).click();
    await expect(page).toHaveURL("/status/case?done=change-dropped");
    await expect(page.getByRole("main")).toContainText("公開しています");
  });

  test("is withdrawn: its page says so on the next request", async ({ page }) => {
    const [number = ""] = await makeCases("PUBLISHED");
    await page.goto(`/declarations/${number}`);
    await expect(page.getByRole("main")).toContainText("株式会社みどり工房");
    await openCase(page, number);
    await page.getByRole("link", { name: "取り下げる" }).click();
    await expect(page.getByRole("main")).toContainText("公開を終了します");
    await accessible(page);
    await page.getByRole("button", { name: "取り下げる" }).click();
    await expect(page).toHaveURL("/status/case?done=withdrawn");

    await page.goto(`/declarations/${number}`);
    await expect(page.getByRole("main")).toContainText("取り下げ");
    await expect(page.getByRole("main")).not.toContainText("みどり工房");
  });
});

test.describe("a receipt", () => {
  test("is a page, a document and the data themselves", async ({ page }) => {
    const [number = ""] = await makeCases("SUBMITTED");
    await openCase(page, number);
    await page.getByRole("link", { name: "第1版の内容と受付証を見る" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("受付証（第1版）");
    await expect(page.getByRole("main")).toContainText("株式会社みどり工房");
    await accessible(page);

    const [pdf] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "受付証をダウンロードする" }).click(),
    ]);
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "送信した内容のデータ" }).click(),
    ]);
    expect([pdf.suggestedFilename(), json.suggestedFilename()]).toEqual([
      `${number}-1-receipt.pdf`,
      `${number}-1-content.json`,
    ]);
    expect(
      readFileSync(await pdf.path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(JSON.parse(readFileSync(await json.path(), "utf8"))).toMatchObject({ number, ordinal: 1 });
    const answer = await page.request.get("/status/case/receipts/1/receipt.pdf");
    expect(answer.headers()).toMatchObject({
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect((await page.request.get("/status/case/receipts/2")).status()).toBe(404);
  });
});
