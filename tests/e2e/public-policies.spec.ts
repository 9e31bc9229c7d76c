import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { expect, test } from "@/tests/support/e2e";

const LISTS = [
  routes.policies(),
  routes.policies(2),
  routes.policiesForAudience("workers"),
  routes.policiesOfMinistry("mic"),
  routes.policiesOfMinistry("env"),
  routes.policiesOfKind("guidelines"),
];

for (const address of [...LISTS, routes.policy("relocation-support"), routes.policy("demo-guideline")]) {
  test(`${address} can be read by everyone`, async ({ page }) => {
    await page.goto(address);

    await axe(page);
    await reflow320(page);
  });
}

test("every list says by title and description which one it is", async ({ page }) => {
  const [titles, descriptions] = [new Set<string>(), new Set<string | null>()];
  for (const address of LISTS) {
    await page.goto(address);
    titles.add(await page.title());
    descriptions.add(await page.locator('meta[name="description"]').getAttribute("content"));
  }

  expect([titles.size, descriptions.size]).toEqual([LISTS.length, LISTS.length]);
});

test("a reader narrows the list, sees which filter holds, and takes it off", async ({ page }) => {
  await page.goto(routes.policies());
  const filters = page.getByRole("navigation", { name: "条件から探す" });
  await filters.getByRole("link", { name: /^働く方/ }).click();

  await expect(page).toHaveURL(routes.policiesForAudience("workers"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("働く方向けの施策・手引き");
  await expect(filters.locator('[aria-current="page"]')).toHaveText(/^働く方/);

  await page.getByRole("region", { name: "絞り込みの条件" }).getByRole("link").click();
  await expect(page).toHaveURL(routes.policies());
});

test("a measure tells ministry, source, certainty and day, and leads to its latest state", async ({ page }) => {
  await page.goto(routes.policy("relocation-support"));

  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "内閣府・内閣官房" })).toHaveAttribute(
    "href",
    routes.policiesOfMinistry("cao"),
  );
  await expect(main).toContainText("実施する機関の公表資料で確認");
  await expect(main).toContainText("2026年11月22日時点の内容です");
  await expect(main.getByRole("link", { name: /の案内のページ/ })).toHaveAttribute("href", /ijyu_shienkin/);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data["@graph"]).toMatchObject([{ "@type": "GovernmentService" }, { "@type": "BreadcrumbList" }]);
});

test("what does not exist is not found, and a page too many leads to the first", async ({ request }) => {
  const nothing = ["/policies/nothing", "/policies/kinds/x", "/policies/audiences/x", "/policies/ministries/x"];
  for (const address of [...nothing, "/policies/pages/1"]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  const beyond = await request.get(routes.policies(99), { maxRedirects: 0 });
  expect([beyond.status(), beyond.headers().location]).toEqual([307, routes.policies()]);
});

test("the old address of the measures leads here", async ({ request }) => {
  const answer = await request.get("/chitele/jichitai/support/index.html", { maxRedirects: 0 });

  expect([answer.status(), answer.headers().location]).toEqual([308, routes.policiesForAudience("municipalities")]);
});
