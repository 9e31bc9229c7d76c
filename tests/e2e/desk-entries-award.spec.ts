import type { Browser, Page } from "@playwright/test";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { demoPerson } from "@/tests/support/demo-person";
import { expect, test } from "@/tests/support/e2e";
import { makeEntries } from "@/tests/support/e2e-cases";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, caseHead, confirmation, enterAs, main, outcome, proceed } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 300_000 });

const FIRST = "誉 さくら";
const SECOND = "司 まもる";

const address = (number: string) => `/admin/awards/entries/${number}`;
const decide = (page: Page, label: string) => confirmation(page).getByRole("button", { name: label }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** One act from its page to its outcome. */
async function act(page: Page, number: string, { of, label, says }: { of: string; label: string; says: string }) {
  await page.goto(`${address(number)}/${of}`);
  await proceed(page);
  await decide(page, label);
  await expect(outcome(page)).toContainText(says);
}

async function asSecond(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await enterAs(page, SECOND);
  await work(page);
  await context.close();
}

test("two officers check an entry: it is found, taken up, asked about, proposed and agreed on", async ({
  page,
  browser,
}) => {
  const [asked = "", judged = ""] = await makeEntries(2);
  await enterAs(page, FIRST);
  await page.goto("/admin");
  await accessible(page);
  await page.goto(`/admin/awards/entries?q=${asked}`);
  await expect(page).toHaveTitle(/^応募の一覧 - /);
  await accessible(page);
  await page.getByRole("link", { name: asked, exact: true }).click();
  await press(page, "確認を始める");
  await expect(outcome(page)).toContainText("確認を始めました");
  await expect(caseHead(page)).toContainText("確認中");
  await expect(main(page)).toContainText("までに届きました");
  await accessible(page);
  await tabWalk(page);

  await test.step("what was read is kept, and a colleague is told", async () => {
    await page
      .getByRole("group", { name: /同じ取組が、ほかの応募者から/ })
      .getByLabel("問題なし")
      .check();
    await press(page, "確認の結果を保存する");
    await expect(outcome(page)).toContainText("確認の結果を保存しました");
    await page.getByLabel("内部メモを追加する").fill("電話で確認しました。");
    await press(page, "内部メモを保存する");
    await expect(outcome(page)).toContainText("メモを保存しました");
  });

  await test.step("the applicant is asked, field by field", async () => {
    await page.getByRole("link", { name: "修正を依頼する" }).click();
    await proceed(page);
    await expect(main(page).getByRole("alert").first()).toContainText("1つ以上選び");
    await accessible(page);
    await page.getByRole("checkbox", { name: "成果", exact: true }).check();
    await page.getByLabel("「成果」の修正をお願いする理由").fill("いつの数字かを書いてください。");
    await proceed(page);
    await expect(confirmation(page)).toContainText("いつの数字かを書いてください。");
    await decide(page, "修正を依頼する");
    await expect(outcome(page)).toContainText("修正を依頼しました");
    await expect(main(page)).toContainText("1回目の修正依頼");
    await expect(main(page)).toContainText("停止中");
    await accessible(page);
  });

  await test.step("one proposes, and cannot agree", async () => {
    await act(page, judged, { of: "propose-eligible", label: "審査対象とする案を出す", says: "承認を待っています" });
    await expect(main(page)).toContainText("案を出したあなたは承認できません");
    await page.goto(`${address(judged)}/agree-eligible`);
    await expect(main(page)).toContainText("はできません");
    await accessible(page);
  });

  await test.step("another agrees, and the applicant is told", async () => {
    await asSecond(browser, async (second) => {
      await second.goto("/admin");
      await second.getByRole("link", { name: "承認できる応募" }).click();
      await second.getByRole("link", { name: judged, exact: true }).click();
      await second.getByRole("link", { name: "審査対象とすることを承認する" }).click();
      await proceed(second);
      await expect(confirmation(second)).toContainText("応募が審査対象となりました");
      await accessible(second);
      await decide(second, "審査対象とすることを承認する");
      await expect(outcome(second)).toContainText("承認しました");
      await expect(caseHead(second)).toContainText("審査対象");
      await accessible(second);
    });
  });

  await test.step("what both decided is opened again by both", async () => {
    await page.goto(`${address(judged)}/reopen`);
    await page.getByLabel("やり直す理由").fill("事実と異なるとの連絡があったため");
    await proceed(page);
    await decide(page, "確認のやり直しを依頼する");
    await expect(outcome(page)).toContainText("やり直しを依頼しました");
    await page.goto(`${address(judged)}/reopen`);
    await expect(main(page)).toContainText("承認を待っています");
    await accessible(page);
    await asSecond(browser, async (second) => {
      await second.goto(address(judged));
      await second.getByRole("link", { name: "確認のやり直しを承認または却下する" }).click();
      await second.getByLabel("承認して確認をやり直す").check();
      await proceed(second);
      await expect(confirmation(second)).toContainText("事実と異なるとの連絡があったため");
      await decide(second, "確認のやり直しについて決定する");
      await expect(caseHead(second)).toContainText("確認中");
    });
  });
});

test("a decision against wants its reasons, and works without script", async ({ browser }) => {
  const [number = ""] = await makeEntries(1);
  await withoutScript(browser, async (page) => {
    await enterAs(page, FIRST);
    await page.goto(`${address(number)}/propose-ineligible`);
    await proceed(page);
    await expect(main(page)).toContainText("対象外とする理由を1つ以上選択してください");
    await page.getByRole("checkbox", { name: "同じ取組が、ほかの応募者から応募されています。" }).check();
    await page.getByLabel("「同じ取組が、ほかの応募者から応募されています。」の補足").fill("市の応募と同じです");
    await proceed(page);
    await expect(confirmation(page)).toContainText("メールは送信されません");
    await decide(page, "対象外とする案を出す");
    await expect(caseHead(page)).toContainText("対象外とする案の承認待ち");
  });
  await withoutScript(browser, async (page) => {
    await enterAs(page, SECOND);
    await page.goto(`${address(number)}/agree-ineligible`);
    await expect(main(page)).toContainText("市の応募と同じです");
    await proceed(page);
    await expect(confirmation(page)).toContainText("（市の応募と同じです）");
    await decide(page, "対象外とすることを承認する");
    await expect(caseHead(page)).toContainText("対象外");
  });
});

test("a deadline is extended by two people", async ({ page, browser }) => {
  const [number = ""] = await makeEntries(1);
  const [row] = await askDatabase<{ year: number; name: string; until: string }>(
    `SELECT e.fiscal_year AS year, o.name, to_char(w.enforced AT TIME ZONE 'Asia/Tokyo' + interval '2 days', 'YYYY-MM-DD') AS until
       FROM award_entry a JOIN award_edition e ON e.id = a.edition_id JOIN organization o ON o.id = a.organization_id
       JOIN award_window w ON w.edition_id = a.edition_id AND w.category = a.category WHERE a.number = $1`,
    [number],
  );
  const { year, name, until } = row ?? { year: 0, name: "", until: "" };
  const [untilYear = "", month = "", day = ""] = until.split("-");
  await enterAs(page, FIRST);
  await page.goto(`/admin/awards/${year}`);
  await accessible(page);
  await page.getByRole("link", { name: "応募の状況" }).click();
  await page.waitForURL(/overview$/);
  await accessible(page);
  await tabWalk(page);
  await page.getByRole("link", { name: "期限の延長の一覧を開く" }).click();
  await accessible(page);
  await page.getByRole("link", { name: "期限の延長を依頼する" }).click();
  await page.getByLabel("団体の名称、法人番号、団体コード").fill("どこにもない団体");
  await press(page, "絞り込む");
  await expect(main(page)).toContainText("当たる団体はありません");
  await page.getByLabel("団体の名称、法人番号、団体コード").fill(name);
  await press(page, "絞り込む");
  await accessible(page);
  const [choice] = await askDatabase<{ id: string }>(
    "SELECT organization_id AS id FROM award_entry WHERE number = $1",
    [number],
  );
  await page.goto(`/admin/awards/${year}/extensions/new?organization=${choice?.id}&category=promotion`);
  await accessible(page);
  await page.getByLabel("年", { exact: true }).fill("2020");
  await page.getByLabel("月", { exact: true }).fill("1");
  await page.getByLabel("日", { exact: true }).fill("1");
  await page.getByLabel("延長する理由").fill("役場が停電するため");
  await press(page, "期限の延長を依頼する");
  await expect(main(page)).toContainText("より後の日時を入力してください");
  await accessible(page);
  await page.getByLabel("年", { exact: true }).fill(untilYear);
  await page.getByLabel("月", { exact: true }).fill(month);
  await page.getByLabel("日", { exact: true }).fill(day);
  await press(page, "期限の延長を依頼する");
  await page.waitForURL(/done=asked$/);
  await page
    .getByRole("link", { name: new RegExp(name) })
    .first()
    .click();
  await expect(main(page)).toContainText("別の表彰担当の承認を待っています");
  await accessible(page);
  const own = page.url();
  await asSecond(browser, async (second) => {
    await second.goto(own);
    await accessible(second);
    await press(second, "延長を承認する");
    await second.waitForURL(/done=approved$/);
    await second.goto(address(number));
    await expect(main(second)).toContainText("延長済み");
  });
});

test("the list is a file for this duty, and nothing for another", async ({ page }) => {
  await makeEntries(1);
  await enterAs(page, FIRST);
  await page.goto("/admin/awards/entries?status=SUBMITTED");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /この条件の一覧を書き出す/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^entries_view-office_status-submitted_\d{8}-\d{4}\.csv$/);

  await enterAs(page, demoPerson("takane@example.jp").name);
  expect((await page.request.get("/admin/awards/entries/export.csv")).status()).toBe(404);
  expect((await page.goto("/admin/awards/entries"))?.status()).toBe(404);
});
