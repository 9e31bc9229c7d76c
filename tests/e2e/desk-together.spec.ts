import { addressOf, expect, test } from "@/tests/support/e2e";
import { makeCases } from "@/tests/support/e2e-cases";
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

test.describe("two people on one case", () => {
  for (const hasScript of [true, false]) {
    test(`the slower one is told what changed and keeps every word, ${hasScript ? "with" : "without"} script`, async ({
      page,
      browser,
    }) => {
      const [number = ""] = await makeCases("IN_REVIEW");
      await enterAs(page, officers.first);
      const other = await browser.newContext({ javaScriptEnabled: hasScript });
      const slow = await other.newPage();
      await enterAs(slow, officers.second);
      await openAct(slow, number, "refuse");
      await slow.getByLabel("受理しない理由").fill("長く考えて書いた理由です。");

      await page.goto(caseAddress(number));
      await page.getByRole("button", { name: "自分が担当する" }).click();
      await expect(outcome(page)).toContainText("担当者を変更しました");

      await proceed(slow);
      await expect(outcome(slow)).toContainText("ほかの人がこの案件を更新しました");
      const news = slow.getByRole("region", { name: "ほかの人による更新" });
      await expect(news).toContainText(`${officers.first}　担当者の変更`);
      await expect(slow.getByLabel("受理しない理由")).toHaveValue("長く考えて書いた理由です。");
      if (hasScript) await accessible(slow);
      await proceed(slow);
      await expect(confirmation(slow)).toContainText("長く考えて書いた理由です。");
      await slow.getByRole("button", { name: "受理しない" }).click();
      await expect(caseHead(slow)).toContainText("不受理");
      await other.close();
    });
  }

  test("the slower one cannot decide what is decided, and still keeps every word", async ({ page, browser }) => {
    const [number = ""] = await makeCases("IN_REVIEW");
    await enterAs(page, officers.first);
    const other = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": addressOf("slower") } });
    const slow = await other.newPage();
    await enterAs(slow, officers.second);
    await openAct(slow, number, "accept");
    await slow.getByRole("radio", { name: "あとで決める" }).check();
    await proceed(slow);
    await expect(confirmation(slow)).toBeVisible();

    await openAct(page, number, "refuse");
    await page.getByLabel("受理しない理由").fill("先に決めた理由です。");
    await proceed(page);
    await page.getByRole("button", { name: "受理しない" }).click();
    await expect(caseHead(page)).toContainText("不受理");

    await slow.getByRole("button", { name: "受理する" }).click();
    await expect(slow.getByRole("region", { name: "ほかの人による更新" })).toContainText("現在の状況：不受理");
    await expect(slow.getByRole("radio", { name: "あとで決める" })).toBeChecked();
    await openAct(slow, number, "accept");
    await expect(main(slow)).toContainText("現在の状況では「受理する」はできません");
    await accessible(slow);
    await other.close();
  });
});

test("an ended case is opened again by two people, never by one", async ({ page }) => {
  const [number = ""] = await makeCases("REFUSED");
  await enterAs(page, officers.first);
  await openAct(page, number, "reopen");
  await accessible(page);
  await page.getByLabel("再開する理由").fill("新しい資料が届きました。");
  await proceed(page);
  await page.getByRole("button", { name: "再開を依頼する" }).click();
  await expect(outcome(page)).toContainText("再開を依頼しました");
  await openAct(page, number, "reopen");
  await expect(main(page)).toContainText("再開の承認を待っています");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await accessible(page);

  await enterAs(page, officers.second);
  await page.goto(caseAddress(number));
  await expect(main(page)).toContainText(`${officers.first}さんが、手続きの再開の承認を依頼しています`);
  await page.getByRole("link", { name: "再開を承認または却下する" }).click();
  await page.getByRole("radio", { name: "承認して再開する" }).check();
  await accessible(page);
  await proceed(page);
  await expect(confirmation(page)).toContainText("新しい資料が届きました。");
  await page.getByRole("button", { name: "この判断で決定する" }).click();
  await expect(caseHead(page)).toContainText("確認中");
});
