import { routes } from "@/lib/routes";
import { expect, test } from "@/tests/support/e2e";
import { askDatabase } from "@/tests/support/e2e-database";
import { numberIn, shownNumbers } from "@/tests/support/public-pages";

test("a visitor finds a declaration by its prefecture and reads it", async ({ page }) => {
  await page.goto(routes.home());
  await page.getByRole("main").getByRole("link", { name: "宣言を読む、探す" }).click();
  await page
    .getByRole("navigation", { name: "条件から探す" })
    .getByRole("link", { name: /^東京都/ })
    .click();
  await expect(page).toHaveURL(routes.declarationsInPrefecture("13"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("東京都の自己宣言");

  const first = page.getByRole("main").getByRole("heading", { level: 2 }).first();
  const name = (await first.textContent()) ?? "";
  await first.getByRole("link").click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("main")).toContainText("宣言中");
  await expect(page.getByRole("img", { name: "バッジの見本" })).toBeVisible();
});

test("a filter can be taken off again", async ({ page }) => {
  await page.goto(routes.declarationsWithItem("5"));

  await page.getByRole("region", { name: "絞り込みの条件" }).getByRole("link").first().click();

  await expect(page).toHaveURL(routes.declarations());
});

test("words are found in whatever way they are written, and marked", async ({ page }) => {
  for (const query of ["サテライト", "さてらいと", "ｻﾃﾗｲﾄ"]) {
    await page.goto(routes.declarations());
    await page.getByRole("main").getByRole("searchbox").fill(query);
    await page.getByRole("main").getByRole("button", { name: "検索" }).click();

    await expect(page).toHaveTitle(`「${query}」の検索結果 - 自己宣言の検索 - 地方創生テレワーク ポータル`);
    await expect(page.locator("mark").first()).toHaveText("サテライト");
  }
});

test("a search without result says what to do, and one that is too long where it was cut", async ({ page }) => {
  await page.goto(routes.declarationSearch("当てはまらない言葉"));
  await expect(page.getByRole("heading", { name: "当てはまる宣言が見つかりませんでした" })).toBeVisible();

  await page.goto(routes.declarationSearch("長".repeat(300)));
  await expect(page.getByRole("main")).toContainText("先頭の100文字で検索しました");
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("長".repeat(100));
});

test("a number in any writing leads to its one address", async ({ request }) => {
  const [number = ""] = await shownNumbers(request);
  const written = number.toLowerCase().replaceAll("-", "");

  const answer = await request.get(`/declarations/${written}`, { maxRedirects: 0 });

  expect([answer.status(), answer.headers().location]).toEqual([308, routes.declaration(number)]);
});

test("pages of a list that do not exist lead to its first", async ({ request }) => {
  const beyond = await request.get(routes.declarations(999), { maxRedirects: 0 });
  const [one, word, code] = ["/declarations/pages/1", "/declarations/pages/x", "/declarations/prefectures/48"];

  expect([beyond.status(), beyond.headers().location]).toEqual([307, routes.declarations()]);
  for (const address of [one, word, code]) expect((await request.get(address)).status(), address).toBe(404);
});

test("structured data tell what the page tells", async ({ page, request }) => {
  const [number = ""] = await shownNumbers(request);
  await page.goto(routes.declaration(number));

  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  const title = await page.getByRole("heading", { level: 1 }).textContent();

  expect(data["@graph"]).toMatchObject([
    { "@type": "CreativeWork", identifier: number },
    { "@type": "Organization", name: title },
    { "@type": "BreadcrumbList" },
  ]);
});

const ENDED = [
  ["SUSPENDED", "公開を停止しています", "公開停止中"],
  ["EXPIRED", "有効期限が過ぎました", "期限切れ"],
  ["WITHDRAWN", "取り下げました", "終了"],
  ["CANCELLED", "取り消されました", "終了"],
] as const;

for (const [status, words, badge] of ENDED) {
  test(`a declaration that is ${status} says so at its address, shows nothing else, and its badge never says 宣言中`, async ({
    page,
    request,
  }) => {
    const number = await numberIn(status);
    const [row] = await askDatabase<{ organization_name: string }>(
      "SELECT organization_name FROM declaration WHERE number = $1",
      [number],
    );

    const answer = await page.goto(routes.declaration(number));
    const svg = await (await request.get(routes.declarationBadge(number))).text();

    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    expect(await page.content()).not.toContain(row?.organization_name ?? "nothing");
    expect(svg).toContain(badge);
    expect(svg).not.toContain("宣言中");
  });
}

test("a number that never was public is not found, nor its badge and picture", async ({ request }) => {
  const number = await numberIn("SUBMITTED");

  for (const address of [routes.declaration(number), routes.declarationBadge(number), routes.declarationLogo(number)]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test("a badge can be shown by every site, and is asked about again soon", async ({ request }) => {
  const [number = ""] = await shownNumbers(request);

  const first = await request.get(routes.declarationBadge(number));
  const { etag = "", ...headers } = first.headers();
  const again = await request.get(routes.declarationBadge(number), { headers: { "if-none-match": etag } });

  expect(headers).toMatchObject({
    "content-type": "image/svg+xml; charset=utf-8",
    "cache-control": "public, max-age=300",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  });
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(again.status()).toBe(304);
});

test("what changes is public everywhere within a second", async ({ page, request }) => {
  const [number = ""] = await shownNumbers(request);
  const name = `株式会社あかり${Date.now()}`;
  await page.goto(routes.declaration(number));
  const [before] = await askDatabase<{ organization_name: string }>(
    "SELECT organization_name FROM published_declaration WHERE number = $1",
    [number],
  );

  const change = (to: string) =>
    askDatabase(
      `WITH renamed AS (UPDATE published_declaration SET organization_name = $2 WHERE number = $1)
       INSERT INTO publication (tags, at) VALUES (ARRAY['declarations', 'declaration:' || $1], now())`,
      [number, to],
    );
  await change(name);
  try {
    await expect(async () => {
      await page.goto(routes.declaration(number));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name, { timeout: 100 });
    }).toPass({ timeout: 3_000, intervals: [200] });
    expect(await (await request.get(routes.openDataFile("declarations", "csv"))).text()).toContain(name);
    expect(await (await request.get(routes.declarations())).text()).toContain(name);
  } finally {
    await change(before?.organization_name ?? "");
  }
});
