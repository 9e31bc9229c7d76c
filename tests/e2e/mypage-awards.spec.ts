import { mkdirSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { fiscalYearOf } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { entryAnswers, partnerAnswers } from "@/tests/factories/award-answers";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { addressOf, expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, main } from "@/tests/support/e2e-desk";
import { enterAsMember, lastLetter, newMailbox } from "@/tests/support/e2e-members";

test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 20_000 });

const owner = "緑川 めぐみ";
const editor = "木葉 あきら";
const viewer = "双葉 ゆう";

const YEAR = fiscalYearOf(new Date());
const ASKED = "「地域課題解決プロジェクト参画」部門";
const OPEN = "「地方創生テレワーク促進支援」部門";

const answers = entryAnswers(partnerAnswers);

/** A picture of the page in both widths, for whoever looks at them. */
async function picture(page: Page, name: string): Promise<void> {
  mkdirSync("test-results/awards", { recursive: true });
  const before = page.viewportSize();
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/awards/${name}-${width}.png`, fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
}

async function begin(page: Page, category: string): Promise<string> {
  await page.goto(routes.mypageAwards());
  await page.getByRole("button", { name: new RegExp(`応募の入力を始める\\s*：${category}`) }).click();
  await page.waitForURL(/\/mypage\/awards\/drafts\/[0-9a-f-]+$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Fills in what of these stands on the page. */
async function fill(page: Page, names: readonly string[], changes: Record<string, string> = {}): Promise<void> {
  for (const name of names) await page.locator(`[name="${name}"]`).fill(changes[name] ?? String(answers[name]));
}

const next = (page: Page) => page.getByRole("button", { name: /^保存して(次へ|確認に戻る)$/ }).click();

const EFFORT = ["title", "summary", "background", "content", "results"];
const CRITERIA = ["criterion_effect", "criterion_spread", "criterion_cooperation", "criterion_development"];
const PARTNER = ["partnership", "partnerCode1", "partnerOffice1", "partnerPerson1"];

/** All sections of a category that asks for no municipality, from the first on. */
async function write(page: Page, draft: string, title: string): Promise<void> {
  await page.goto(routes.mypageAwardSection(draft, "applicant"));
  await page.getByRole("radio", { name: "企業" }).check();
  await page.getByLabel("国内の拠点の都道府県").selectOption({ label: "長野県" });
  await page.getByLabel("取組を始めた日").fill("令和6年4月1日");
  await next(page);
  await fill(page, EFFORT, { title });
  await next(page);
  await fill(page, CRITERIA);
  await next(page);
  await page.goto(routes.mypageAwardSection(draft, "contact"));
  await page.getByLabel("担当者の氏名（フリガナ）").fill("ミドリカワ メグミ");
  await next(page);
}

async function agreeAndSend(page: Page): Promise<string> {
  await page.getByLabel("応募規約と個人情報の取扱いに同意します").check();
  await page.getByRole("button", { name: "この内容で送信する" }).click();
  await expect(page).toHaveURL(/\/mypage\/awards\/A-\d{4}-[0-9A-Z]{6}\?done=sent$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function otherBrowser(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": addressOf(name) } });
  return context.newPage();
}

/** What the portal has of an answer by now; what is shown may be about a save before the last letter. */
async function keptAnswer(draft: string, name: string): Promise<string | undefined> {
  const [row] = await askDatabase<{ answer: string }>("SELECT answers->>$2 AS answer FROM draft WHERE id = $1", [
    draft,
    name,
  ]);
  return row?.answer;
}

const kept = (page: Page) => page.locator("[data-kept]");

test("from the call to the number by the keyboard; a bad input loses nothing; the municipality confirms by its link", async ({
  page,
  browser,
}) => {
  await enterAsMember(page, owner);
  await page.goto(routes.award(YEAR));
  const way = page.getByRole("link", { name: new RegExp(`応募する\\s*：${ASKED}`) });
  await way.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/mypage\/awards#/);
  await accessible(page);
  await picture(page, "list");
  const start = page.getByRole("button", { name: new RegExp(`応募の入力を始める\\s*：${ASKED}`) });
  await start.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/mypage\/awards\/drafts\//);
  const draft = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await expect(main(page).getByText(/受付：.*まで（(あと\d+日|本日まで)）/)).toBeVisible();
  await accessible(page);
  await picture(page, "tasks");

  await page.getByRole("link", { name: "応募する者" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "企業" }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("取組を始めた日").fill("令和6年2月30日");
  await page.getByLabel("取組を始めた日").press("Enter");
  expect((await errorSummary(page)).join()).toContain("取組を始めた日");
  await expect(page.getByLabel("取組を始めた日")).toHaveValue("令和6年2月30日");
  await accessible(page);
  await picture(page, "section-faulty");
  await page.getByLabel("取組を始めた日").fill("令和6年4月1日");
  await page.getByLabel("国内の拠点の都道府県").selectOption({ label: "長野県" });
  await page.getByRole("button", { name: "保存して次へ" }).press("Enter");

  await expect(page).toHaveURL(routes.mypageAwardSection(draft, "effort"));
  await fill(page, EFFORT);
  await expect(kept(page)).toHaveText(/^保存しました/, { timeout: 15_000 });
  await expect.poll(() => keptAnswer(draft, "results"), { timeout: 15_000 }).toBe(answers["results"]);
  await page.reload();
  await expect(page.getByLabel("取組の名称")).toHaveValue(String(answers["title"]));
  await next(page);
  await expect(page).toHaveURL(routes.mypageAwardSection(draft, "criteria"));
  await fill(page, CRITERIA);
  await accessible(page);
  await picture(page, "criteria");
  await next(page);

  const mailbox = newMailbox();
  await fill(page, PARTNER, { partnerCode1: "府中市" });
  await page.locator('[name="partnerEmail1"]').fill(mailbox);
  await next(page);
  expect((await errorSummary(page)).join()).toContain("東京都府中市、広島県府中市");
  await page.locator('[name="partnerCode1"]').fill("長野県富士見町");
  await accessible(page);
  await picture(page, "partners");
  await next(page);
  await expect(page).toHaveURL(routes.mypageAwardSection(draft, "files"));
  await accessible(page);
  await next(page);
  await expect(page).toHaveURL(routes.mypageAwardSection(draft, "contact"));
  await page.getByLabel("担当者の氏名（フリガナ）").fill("みどりかわ めぐみ");
  await accessible(page);
  await next(page);

  await expect(page).toHaveURL(routes.mypageAwardDraft(draft));
  await page.getByRole("link", { name: "内容を確認する" }).click();
  await expect(page).toHaveURL(routes.mypageAwardCheck(draft));
  await expect(main(page).getByText("長野県富士見町").first()).toBeVisible();
  await page.getByText("審査委員が読む内容を見る").click();
  await accessible(page);
  await picture(page, "check");
  await page.getByRole("button", { name: "この内容で送信する" }).click();
  expect((await errorSummary(page)).join()).toContain("チェックを入れてください");
  const number = await agreeAndSend(page);
  await expect(main(page).getByText(number).first()).toBeVisible();
  await accessible(page);
  await picture(page, "status");
  await page.goto(routes.mypageAwardDraft(draft));
  await expect(page).toHaveURL(new RegExp(`/mypage/awards/${number}`));

  const { link } = await lastLetter(mailbox, "award-partner-asked");
  const town = await otherBrowser(browser, "award-partner");
  await town.goto(link);
  await accessible(town);
  await picture(town, "partner");
  await town.getByRole("button", { name: "回答する" }).click();
  expect(await errorSummary(town)).toContain("回答を選択してください。");
  await town.getByRole("radio", { name: "連携している" }).check();
  await town.getByLabel("回答する方の所属と氏名").fill("企画課　見本");
  await town.getByRole("button", { name: "回答する" }).click();
  await expect(main(town).getByText("回答を受け付けました")).toBeVisible();
  await accessible(town);
  await town.context().close();
  await page.reload();
  await expect(main(page).getByText("企画課　見本", { exact: true })).toBeVisible();
  const [partner] = await askDatabase<{ status: string }>(
    "SELECT p.status FROM award_partner p JOIN award_entry e ON e.id = p.entry_id WHERE e.number = $1",
    [number],
  );
  expect(partner?.status).toBe("CONFIRMED");
});

test("two colleagues write on one entry at once, and nothing of either is lost; a viewer writes nothing", async ({
  page,
  browser,
}) => {
  await enterAsMember(page, owner);
  const id = await begin(page, OPEN);
  const other = await otherBrowser(browser, "mypage-awards-editor");
  await enterAsMember(other, editor);
  const address = routes.mypageAwardSection(id, "effort");
  await Promise.all([page.goto(address), other.goto(address)]);
  await page.getByLabel("取組の名称").fill("二人で書く応募");
  await other.getByLabel("取組の概要").fill("概要は同僚が書いた。");
  await expect(kept(page)).toHaveText(/^保存しました/, { timeout: 15_000 });
  await expect(kept(other)).toHaveText(/^保存しました/, { timeout: 15_000 });
  for (const writer of [page, other]) {
    await writer.getByRole("button", { name: "保存して一覧に戻る" }).click();
    await writer.waitForURL(/done=saved/);
  }
  await page.goto(address);
  await expect(page.getByLabel("取組の名称")).toHaveValue("二人で書く応募");
  await expect(page.getByLabel("取組の概要")).toHaveValue("概要は同僚が書いた。");

  await enterAsMember(other, viewer);
  await other.goto(routes.mypageAwards());
  await expect(main(other).getByText("あなたの権限は閲覧者です")).toBeVisible();
  await expect(other.getByRole("button", { name: /応募の入力を始める/ })).toHaveCount(0);
  expect((await other.goto(address))?.status()).toBe(404);
  await other.context().close();
});

test("without script an entry is written, sent, replaced, withdrawn and revived", async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await enterAsMember(page, editor);
    const id = await begin(page, OPEN);
    const title = `台本なしの応募 ${Date.now()}`;
    await write(page, id, title);
    await page.goto(routes.mypageAwardCheck(id));
    const number = await agreeAndSend(page);

    await page.getByRole("button", { name: "内容を差し替える" }).click();
    await page.getByRole("link", { name: "取組の内容" }).click();
    await page.getByLabel("取組の概要").fill("差し替えた概要。");
    await page.getByRole("button", { name: "保存して一覧に戻る" }).click();
    await page.getByRole("link", { name: "内容を確認する" }).click();
    await picture(page, "amend-check");
    await page.getByLabel("応募規約と個人情報の取扱いに同意します").check();
    await page.getByRole("button", { name: "この内容で送信する" }).click();
    await expect(page).toHaveURL(new RegExp(`${number}\\?done=sent-again$`));
    await expect(page.getByRole("link", { name: "第2版の内容と受付証" })).toBeVisible();

    await page.getByRole("link", { name: "応募を取り下げる" }).click();
    await page.getByLabel("取下げの理由").fill("体制が変わったため");
    await picture(page, "withdraw");
    await page.getByRole("button", { name: "応募を取り下げる" }).click();
    await expect(page.getByText("応募を取り下げました").first()).toBeVisible();
    await page.getByRole("link", { name: "取下げを取り消す" }).click();
    await page.getByRole("button", { name: "取下げを取り消す" }).click();
    await expect(page.getByText("取下げを取り消しました。応募は有効です")).toBeVisible();

    const second = await begin(page, OPEN);
    await write(page, second, title);
    await page.goto(routes.mypageAwardCheck(second));
    await expect(page.getByText("似た名称の取組で、すでにこの部門に応募しています")).toBeVisible();
    await page.goto(routes.mypage());
    await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
    await picture(page, "home");
  });
});
