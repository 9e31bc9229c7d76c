import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { expect, test } from "@/tests/support/e2e";
import { pdfText } from "@/tests/support/pdf-text";

const PAGES = [
  routes.caseStudies(),
  routes.caseStudiesForAudience("municipalities"),
  routes.caseStudy("kitakyushu-it-companies"),
  routes.caseStudy("demo-interview"),
  routes.caseStudy("demo-archived"),
];

for (const address of PAGES) {
  test(`${address} can be read by everyone`, async ({ page }) => {
    await page.goto(address);

    await axe(page);
    await reflow320(page);
  });
}

test("every page says by its title which one it is", async ({ page }) => {
  const titles = new Set<string>();
  for (const address of PAGES) {
    await page.goto(address);
    titles.add(await page.title());
  }

  expect(titles.size).toBe(PAGES.length);
});

test("a reader narrows the list, opens a case study and goes on to a related one", async ({ page }) => {
  await page.goto(routes.caseStudies());
  await page
    .getByRole("navigation", { name: "条件から探す" })
    .getByRole("link", { name: /^自治体/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("自治体の参考になる事例");

  await page.getByRole("link", { name: "富士市のテレワーク促進支援" }).click();
  await expect(page.getByRole("region", { name: "事例の概要" })).toContainText("静岡県富士市");
  await expect(page.getByRole("region", { name: "事例の概要" })).toContainText("2024年度");
  await expect(page.getByRole("heading", { name: "取り組んだ理由" })).toHaveCount(0);

  await page
    .getByRole("region", { name: "関連する事例" })
    .getByRole("link", { name: /コニカミノルタジャパン/ })
    .click();
  await expect(page).toHaveURL(routes.caseStudy("konicaminolta-fuji"));
  await expect(page.getByRole("region", { name: "関連する事例" })).toContainText("富士市のテレワーク促進支援");
});

test("structured data tell what the page tells", async ({ page }) => {
  await page.goto(routes.caseStudy("kitakyushu-it-companies"));

  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  const headline = await page.getByRole("heading", { level: 1 }).textContent();
  expect(data["@graph"]).toMatchObject([{ "@type": "Article", headline }, { "@type": "BreadcrumbList" }]);
});

test("what is invented says so", async ({ page }) => {
  await page.goto(routes.caseStudy("demo-interview"));

  await expect(page.getByRole("main")).toContainText("画面の見え方を示すための架空のものです");
});

test("an address that has changed leads on for good, and one that has ended says since when", async ({
  page,
  request,
}) => {
  const moved = await request.get(routes.caseStudy("demo-moved"), { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, routes.caseStudy("demo-present-address")]);

  await page.goto(routes.caseStudy("demo-archived"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("掲載を終了しました");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await expect(page.getByRole("main").getByRole("link", { name: "事例の一覧を見る" })).toBeVisible();
});

test("what never was public is not found, nor its sheet", async ({ request }) => {
  for (const slug of ["demo-draft", "demo-in-review", "demo-scheduled", "nothing"]) {
    expect((await request.get(routes.caseStudy(slug))).status(), slug).toBe(404);
    expect((await request.get(routes.caseStudyPdf(slug))).status(), slug).toBe(404);
  }
  expect((await request.get(routes.caseStudyPdf("demo-archived"))).status()).toBe(404);
});

test("the sheet tells the case study, and a copy that is still good is not sent again", async ({ request }) => {
  const answer = await request.get(routes.caseStudyPdf("kitakyushu-it-companies"));
  const { etag = "", "content-type": type } = answer.headers();
  const again = await request.get(routes.caseStudyPdf("kitakyushu-it-companies"), {
    headers: { "if-none-match": etag },
  });

  expect(type).toBe("application/pdf");
  expect(pdfText(await answer.body())).toContain("北九州市");
  expect(again.status()).toBe(304);
});

test("the old addresses of case studies lead here, and the map for search engines lists the new ones", async ({
  request,
}) => {
  const old = await request.get("/chitele/jirei/3904.html", { maxRedirects: 0 });
  const map = await (await request.get("/sitemap.xml")).text();

  expect([old.status(), old.headers().location]).toEqual([308, routes.caseStudies()]);
  expect(map).toContain(`${routes.caseStudy("kitakyushu-it-companies")}<`);
  expect(map).toContain(`${routes.policy("relocation-support")}<`);
  expect(map).not.toContain("demo-archived");
});
