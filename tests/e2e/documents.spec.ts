import { addressOf, expect, test } from "@/tests/support/e2e";
import { FRAMEWORK_SCRIPT } from "@/tests/support/framework-script";

/** One made from a table, one from text, one from the database: `crawl.spec.ts` walks the others. */
const PAGES = ["/", "/about", "/declarations"];

for (const address of PAGES) {
  test(`${address} is a document: no script of the framework, nothing refused, no error`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));

    const answer = await page.goto(address);

    expect(answer?.status()).toBe(200);
    expect(await answer?.text()).not.toMatch(FRAMEWORK_SCRIPT);
    expect(answer?.headers()["content-security-policy"]).toContain("script-src 'self';");
    expect(answer?.headers()["set-cookie"]).toBeUndefined();
    expect([scripts, complaints]).toEqual([[], []]);
  });
}

test("a document is sent compressed, and not again while it holds", async ({ request }) => {
  const first = await request.get("/", { headers: { "accept-encoding": "br" } });
  const { etag = "", ...headers } = first.headers();
  const again = await request.get("/", { headers: { "if-none-match": etag } });

  expect(headers).toMatchObject({ "content-encoding": "br", "cache-control": "public, max-age=0, must-revalidate" });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

test("a query changes nothing of a document", async ({ request }) => {
  const [plain, tagged] = [await request.get("/about"), await request.get("/about?utm_source=x&page=9")];

  expect(tagged.headers().etag).toBe(plain.headers().etag);
});

test("a page that does not exist says so, with its status, without a script", async ({ page }) => {
  for (const address of ["/nothing", "/declarations/D-2026-000000", "/admin/nothing", "/problems/999"]) {
    const answer = await page.goto(address);

    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ページが見つかりません");
    expect(await answer?.text()).not.toMatch(FRAMEWORK_SCRIPT);
  }
});

test("a procedure runs only scripts that carry its nonce", async ({ page, request }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const [first, second] = [await request.get("/sign-in"), await request.get("/sign-in")];
  const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1];

  await page.goto("/sign-in");

  expect(nonceOf(first.headers()["content-security-policy"])).not.toBe(
    nonceOf(second.headers()["content-security-policy"]),
  );
  expect(first.headers()["cache-control"]).toContain("no-store");
  expect(complaints).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-forwarded-for": addressOf("documents without script") },
  });

  for (const address of PAGES) {
    test(`${address} has a heading, a way past the menu and a way home`, async ({ page }) => {
      await page.goto(address);

      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.locator('a[href="#main"]')).toHaveCount(1);
      await expect(page.locator('a[href="/"]').first()).toBeAttached();
    });
  }
});
