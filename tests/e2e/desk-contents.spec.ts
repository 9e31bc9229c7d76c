import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { photograph, png } from "@/tests/factories/pictures";
import { errorSummary } from "@/tests/support/a11y/error-summary";
import { withoutScript } from "@/tests/support/a11y/no-script";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { accessible, enterAs, main, outcome } from "@/tests/support/e2e-desk";

test.describe.configure({ timeout: 240_000 });

const WRITER = "白波 なぎさ";
const SECOND = "潮騒 あかり";
const SUBMIT = { name: "保存して確認を依頼する" } as const;
const SAVE = { name: "下書きを保存" } as const;

const newTitle = () => `説明会を開きます（試験 ${randomUUID().slice(0, 8)}）`;
const body = (page: Page) => page.getByRole("textbox", { name: /^本文/ });

async function fillNews(page: Page, title: string): Promise<void> {
  await page.getByRole("textbox", { name: /^題名/ }).fill(title);
  await page.getByRole("radio", { name: "お知らせ" }).check();
  await page.getByRole("textbox", { name: /^概要/ }).fill("地方で働く制度を検討する企業のための説明会です。");
  await body(page).fill("## 日時\n\n2026年12月1日に開きます。");
}

async function addPicture(page: Page, alt: string): Promise<void> {
  if (!(await page.getByLabel("画像のファイル").isVisible())) await page.getByText("新しい画像を追加する").click();
  const buffer = await png({ width: 1000, height: 600 });
  await page.getByLabel("画像のファイル").setInputFiles({ name: "会場.png", mimeType: "image/png", buffer });
  await page.getByLabel("画像の説明").fill(alt);
  await page.getByLabel("権利の確認").fill("職員が撮影");
  await page.getByRole("button", { name: "画像を追加する" }).click();
  await expect(page.getByText("画像を追加しました。").first()).toBeVisible();
}

/** Of the places where the public looks for news, those whose very next answer does not name this one. */
async function placesWithout(page: Page, address: string): Promise<readonly string[]> {
  const places = [address, routes.home(), routes.news(), routes.newsFeed(), "/sitemap.xml"];
  const answers = await Promise.all(places.map(async (place) => (await page.request.get(place)).text()));
  return places.filter((_, index) => !answers[index]?.includes(address));
}

/** Address of the content whose page is open. */
const placeOf = (page: Page) => new URL(page.url()).pathname;

test.describe("a news item with a picture", () => {
  test("is written by one person and published by another", async ({ page }) => {
    const title = newTitle();
    await enterAs(page, WRITER);
    await page.getByRole("navigation", { name: "事務局のメニュー" }).getByRole("link", { name: "コンテンツ" }).click();
    await expect(page).toHaveTitle(/^コンテンツ - /);
    await accessible(page);
    await page.getByRole("link", { name: "お知らせ", exact: true }).click();
    await accessible(page);
    await fillNews(page, title);
    const alt = `会場の入口 ${randomUUID().slice(0, 8)}`;
    await addPicture(page, alt);
    await expect(page.getByRole("radio", { name: alt })).toBeChecked();
    await expect(body(page)).toHaveValue(/2026年12月1日に開きます。/);
    await accessible(page);
    await page.getByRole("button", SUBMIT).click();

    await expect(outcome(page)).toContainText("確認を依頼しました");
    const place = placeOf(page);
    await expect(main(page)).toContainText("ほかのコンテンツ担当者の確認を待っています");
    await expect(page.getByRole("link", { name: "公開する" })).toHaveCount(0);
    await accessible(page);
    await tabWalk(page);
    await page.goto(`${place}/publish`);
    await expect(main(page)).toContainText("書いた人は、自分の内容を公開できません");

    await enterAs(page, SECOND);
    const waiting = main(page).getByRole("link", { name: "あなたが確認できるもの" });
    await waiting.click();
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("link", { name: "プレビューを見る" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("img", { name: alt })).toHaveJSProperty("complete", true);
    await accessible(page);
    await page.goBack();
    await page.getByRole("link", { name: "公開する" }).click();
    await accessible(page);
    const picture = (await page.getByRole("img", { name: alt }).getAttribute("src")) ?? "";
    const media = picture.replace("/admin/images/", "/media/");
    expect((await page.request.get(media)).status()).toBe(404);
    await page.getByRole("button", { name: "公開する" }).click();

    await expect(outcome(page)).toContainText("公開しました");
    const address = (await outcome(page).getByRole("link").getAttribute("href")) ?? "";
    expect(address).toMatch(/^\/news\/news-\d{8}(-\d+)?$/);
    await accessible(page);
    expect(await askDatabase("SELECT title FROM search_entry WHERE address = $1", [address])).toEqual([{ title }]);
    expect((await page.request.get(media)).status()).toBe(200);
    expect(await placesWithout(page, address)).toEqual([]);

    await page.goto(`${place}/archive`);
    await accessible(page);
    await page.getByLabel("公開を終える理由").fill("終了したため");
    await page.getByRole("button", { name: "公開を終える" }).click();
    await expect(outcome(page)).toContainText("公開を終えました");
    expect(await askDatabase("SELECT title FROM search_entry WHERE address = $1", [address])).toEqual([]);
    expect((await page.request.get(media)).status()).toBe(404);
  });

  test("goes the same way without script", async ({ browser }) => {
    await withoutScript(browser, async (page) => {
      const title = newTitle();
      await enterAs(page, WRITER);
      await page.goto("/admin/contents/new/news");
      await fillNews(page, title);
      await addPicture(page, "会場");
      await expect(body(page)).toHaveValue(/開きます。/);
      await page.getByRole("button", SUBMIT).click();
      await expect(outcome(page)).toContainText("確認を依頼しました");
      const place = placeOf(page);

      await enterAs(page, SECOND);
      await page.goto(`${place}/return`);
      await page.getByLabel("戻す理由").fill("日時を確かめてください。");
      await page.getByRole("button", { name: "下書きに戻す" }).click();
      await expect(main(page)).toContainText("日時を確かめてください。");
    });
  });
});

test.describe("nothing typed is lost", () => {
  test("when something is missing, with a sentence for each gap", async ({ page }) => {
    await enterAs(page, WRITER);
    await page.goto("/admin/contents/new/news");
    await page.getByRole("textbox", { name: /^題名/ }).fill("題名だけ");
    await body(page).fill("### 段階の飛んだ見出し");
    await page.getByRole("button", SUBMIT).click();
    const errors = await errorSummary(page);
    expect(errors.join("\n")).toContain("概要を入力してください");
    expect(errors.join("\n")).toContain("「## 」で始めてください");
    await expect(body(page)).toHaveValue("### 段階の飛んだ見出し");
    await accessible(page);

    await page.getByRole("button", SAVE).click();
    await expect(outcome(page)).toContainText("下書きを保存しました");
    await expect(main(page)).toContainText("公開する前に直すところ");
    await accessible(page);
  });

  test("when somebody else was faster", async ({ browser, page }) => {
    const title = newTitle();
    await enterAs(page, WRITER);
    await page.goto("/admin/contents/new/news");
    await fillNews(page, title);
    await page.getByRole("button", SAVE).click();
    await expect(outcome(page)).toContainText("下書きを保存しました");
    await page.goto(`${placeOf(page)}/edit`);
    const place = placeOf(page);

    await withoutScript(browser, async (other) => {
      await enterAs(other, SECOND);
      await other.goto(place);
      await other.getByRole("textbox", { name: /^概要/ }).fill("同僚が直した概要です。");
      await other.getByRole("button", SAVE).click();
      await expect(outcome(other)).toContainText("下書きを保存しました");
    });
    await body(page).fill("## 日時\n\n自分が書いた続きです。");
    await page.getByRole("button", SAVE).click();
    await expect(outcome(page)).toContainText("まだ何も保存していません");
    await expect(body(page)).toHaveValue(/自分が書いた続きです/);
    await expect(page.getByRole("region", { name: "ほかの人による更新" })).toContainText("同僚が直した概要です。");
    await accessible(page);
    await page.getByRole("button", SAVE).click();
    await expect(outcome(page)).toContainText("下書きを保存しました");

    await page.getByRole("link", { name: /保存した版を比べる/ }).click();
    await expect(main(page)).toContainText("第2版から第3版への変更");
    await accessible(page);
    await page.getByRole("button", { name: "第2版の内容に戻す" }).click();
    await expect(outcome(page)).toContainText("新しい下書きとして保存しました");
    await expect(main(page)).toContainText("同僚が直した概要です。");
  });
});

test("the toolbar writes marks by the keyboard alone, and a picture where the cursor stands", async ({ page }) => {
  await enterAs(page, WRITER);
  await page.goto("/admin/contents/new/pages");
  await addPicture(page, "庁舎の写真");
  await body(page).focus();
  await page.keyboard.type("日時");
  await page.keyboard.press("Shift+Tab");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "見出し" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(body(page)).toHaveValue("## 日時");
  await expect(body(page)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(body(page)).toHaveValue("日時");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await accessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(body(page)).toHaveValue(/^日時\n\n!\[庁舎の写真\]\(image:[0-9a-f-]{36}\)\n\n$/);
  await expect(body(page)).toBeFocused();
});

test.describe("screens of the desk", () => {
  test("for pictures are whole, and say what is wrong with a file", async ({ page }) => {
    await enterAs(page, WRITER);
    await page.goto("/admin/images/new");
    await accessible(page);
    await page.getByRole("button", { name: "画像を追加する" }).click();
    expect(await errorSummary(page)).toHaveLength(3);
    await page.getByLabel("画像の説明").fill("写真");
    await page.getByLabel("権利の確認").fill("職員が撮影");
    await page
      .getByLabel("画像のファイル")
      .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from("<script>") });
    await page.getByRole("button", { name: "画像を追加する" }).click();
    expect((await errorSummary(page))[0]).toContain("PNG、JPEG、WebP");
    await expect(page.getByLabel("画像の説明")).toHaveValue("写真");
    await accessible(page);
    const buffer = await photograph();
    await page.getByLabel("画像のファイル").setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer });
    await page.getByRole("button", { name: "画像を追加する" }).click();
    await expect(outcome(page)).toContainText("画像を追加しました");
    await accessible(page);
    await tabWalk(page);
  });

  test("for every kind are whole", async ({ page }) => {
    await enterAs(page, WRITER);
    for (const kind of ["events", "policies", "guidelines", "case-studies", "faq", "pages", "banners"]) {
      await page.goto(`/admin/contents/new/${kind}`);
      await accessible(page);
    }
    expect((await page.goto("/admin/contents/new/x"))?.status()).toBe(404);
  });

  test("show a banner as it will stand, and set a time for it", async ({ page }) => {
    const title = newTitle();
    await enterAs(page, WRITER);
    await page.goto("/admin/contents/new/banners");
    await page.getByRole("textbox", { name: /^題名/ }).fill(title);
    await page.getByRole("radio", { name: "緊急" }).check();
    await page.getByRole("textbox", { name: /^本文/ }).fill("大雨のため、窓口を閉じています。");
    await page.getByLabel("表示を始める日時").fill("2099-01-01T09:00");
    await page.getByLabel("表示を終える日時").fill("2099-01-02T09:00");
    await page.getByRole("button", SUBMIT).click();
    await expect(outcome(page)).toContainText("確認を依頼しました");
    const place = placeOf(page);
    await page.goto(`${place}/preview`);
    await expect(main(page)).toContainText("大雨のため、窓口を閉じています。");
    await accessible(page);

    await enterAs(page, SECOND);
    await page.goto(`${place}/publish`);
    await page.getByRole("radio", { name: "日時を指定して公開する" }).check();
    await page.getByLabel("公開する日時").fill("2020-01-01T10:00");
    await page.getByRole("button", { name: "公開する" }).click();
    expect((await errorSummary(page))[0]).toContain("今より後の日時");
    await page.getByLabel("公開する日時").fill("2098-12-31T10:00");
    await page.getByRole("button", { name: "公開する" }).click();
    await expect(outcome(page)).toContainText("公開を予約しました");
    await expect(main(page)).toContainText("2098年12月31日 10:00");
  });

  test("do not exist for others", async ({ page }) => {
    await enterAs(page, "高嶺 さとる");
    for (const path of ["", "/new/news", `/${randomUUID()}`, `/${randomUUID()}/edit`, `/${randomUUID()}/publish`]) {
      expect((await page.goto(`/admin/contents${path}`))?.status(), path).toBe(404);
    }
    for (const path of ["", "/new"]) expect((await page.goto(`/admin/images${path}`))?.status(), path).toBe(404);
  });
});
