import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { expect, test } from "@/tests/support/e2e";
import { FRAMEWORK_SCRIPT } from "@/tests/support/framework-script";

const ITEM = routes.faqItem("declaration-cost");
const PAGES = [
  routes.faq(),
  routes.faqTopic("DECLARATION"),
  routes.faqTopic("AWARD"),
  ITEM,
  routes.faqItem("ended-question"),
];
const MOST_BYTES = 16 * 1024;

for (const address of PAGES) {
  test(`${address} can be read by everyone, runs nothing and is light`, async ({ page, request }) => {
    await page.goto(address);
    await axe(page);
    await headings(page);
    await reflow320(page);

    const answer = await request.get(address, { headers: { "accept-encoding": "br" } });
    expect(await answer.text()).not.toMatch(FRAMEWORK_SCRIPT);
    expect(Number(answer.headers()["content-length"])).toBeLessThanOrEqual(MOST_BYTES);
  });
}

test("a reader jumps to a topic, opens a question and goes on to a related one", async ({ page }) => {
  await page.goto(routes.faq());
  await page
    .getByRole("navigation", { name: "テーマから探す" })
    .getByRole("link", { name: /^自己宣言/ })
    .click();
  await expect(page).toHaveURL(/#topic-declaration$/);
  await page.getByRole("link", { name: "自己宣言に費用はかかりますか" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("自己宣言に費用はかかりますか");
  await expect(page.getByRole("region", { name: "回答" })).toContainText("かかりません。");
  await expect(page.getByRole("link", { name: "相談窓口に相談する" })).toHaveAttribute(
    "href",
    routes.consultationApply(),
  );
  await expect(page.getByRole("link", { name: "このページへのご意見" })).toBeVisible();
  await page.getByRole("region", { name: "「自己宣言」のほかの質問" }).getByRole("link").first().click();
  await expect(page).not.toHaveURL(ITEM);
  await page.getByRole("navigation", { name: "現在位置" }).getByRole("link", { name: "自己宣言の質問" }).click();
  await expect(page).toHaveURL(routes.faqTopic("DECLARATION"));
});

test("structured data hold the whole answer, on the page that shows it and on no list", async ({ page }) => {
  await page.goto(ITEM);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  const [faq] = data["@graph"];
  expect(faq["@type"]).toBe("FAQPage");
  const shown = await page.getByRole("region", { name: "回答" }).innerText();
  for (const line of String(faq.mainEntity[0].acceptedAnswer.text).split("\n")) expect(shown).toContain(line);

  for (const list of [routes.faq(), routes.faqTopic("DECLARATION")]) {
    await page.goto(list);
    expect(await page.content()).not.toContain("FAQPage");
  }
});

test("what is not public, and what never was, is not found; what has ended says so", async ({ page, request }) => {
  for (const slug of ["draft-question", "question-in-review", "nothing"]) {
    expect((await request.get(routes.faqItem(slug))).status(), slug).toBe(404);
  }
  for (const address of ["/faq/topics/x", "/faq/topics/LABOR", "/faq/topics/labor/pages/1"]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  await page.goto(routes.faqItem("ended-question"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("掲載を終了しました");
});

test("questions are found by the search and listed for search engines", async ({ page, request }) => {
  await page.goto(routes.search({ q: "費用" }));
  await expect(page.getByRole("main").getByRole("link", { name: "自己宣言に費用はかかりますか" })).toBeVisible();
  const map = await (await request.get("/sitemap.xml")).text();

  expect(map).toContain(`${ITEM}<`);
  expect(map).toContain(`${routes.faq()}<`);
  expect(map).not.toContain("draft-question");
});
