import { type HTMLElement, parse } from "node-html-parser";
import { addressKind } from "@/lib/address-kind";
import { routes } from "@/lib/routes";
import { Titles } from "@/tests/support/a11y/titles";
import { isNarrowed } from "@/tests/support/crawl";
import { expect, test } from "@/tests/support/e2e";
import { FRAMEWORK_SCRIPT } from "@/tests/support/framework-script";
import { htmlFaults } from "@/tests/support/valid-html";

const STYLE = /\sstyle="/;
const MOST_PAGES = 800;

/** Without a browser, so that all of them can be read; `crawl.spec.ts` looks at some of each kind in one. */
test("every page that a reader can reach exists, has one heading and a title of its own, and runs nothing", async ({
  request,
}) => {
  test.setTimeout(900_000);
  const titles = new Titles();
  const seen = new Set<string>();
  const queue: string[] = [routes.home()];

  for (let address = queue.shift(); address !== undefined && seen.size < MOST_PAGES; address = queue.shift()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    if (!isReading(address)) continue;

    const html = await answer.text();
    expect(html, address).not.toMatch(FRAMEWORK_SCRIPT);
    expect(html, address).not.toMatch(STYLE);
    expect(await htmlFaults(html), address).toEqual([]);
    const page = parse(html);
    expect(page.querySelectorAll("h1").length, address).toBe(1);
    titles.note(page.querySelector("title")?.text ?? "", answer.url());
    queue.push(
      ...linksOf(page, answer.url())
        .map(once)
        .filter((link) => !seen.has(link) && !isNarrowed(link)),
    );
  }

  expect(seen.size).toBeGreaterThan(30);
  expect(queue).toEqual([]);
});

test("search engines are told of every page, and of none that they should not keep", async ({ request }) => {
  // Other tests publish by the dozen, and each page is made when it is asked for the first time.
  test.slow();
  const map = await (await request.get("/sitemap.xml")).text();
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);

  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toEqual(
    expect.arrayContaining([routes.home(), routes.about(), routes.declarations(), routes.terms()]),
  );
  expect(listed).not.toContain(routes.declarationSearch());
  for (const address of listed) expect((await request.get(address)).status(), address).toBe(200);
});

test("the demo asks search engines to stay away", async ({ request }) => {
  expect(await (await request.get("/robots.txt")).text()).toMatch(/Disallow: \/\s*$/);
});

test.describe("addresses of the portal of 2021", () => {
  const homes = [
    ["/chitele/index.html", routes.home()],
    ["/chitele/about/index.html", routes.about()],
    ["/chitele/jichitai/index.html", routes.forMunicipalities()],
    ["/chitele/jichitai/support/index.html", routes.policiesForAudience("municipalities")],
    ["/chitele/sengen/index.html", routes.declarations()],
    ["/chitele/sengen/company/index.html", routes.declarations()],
  ] as const;

  for (const [old, home] of homes) {
    test(`${old} leads to ${home} for good`, async ({ request }) => {
      const answer = await request.get(old, { maxRedirects: 0 });

      expect([answer.status(), new URL(answer.headers().location ?? "", "http://localhost").pathname]).toEqual([
        308,
        home,
      ]);
    });
  }
});

/** A procedure is the same page wherever it is begun from. */
function once(address: string): string {
  return isReading(address) ? address : new URL(address, "http://localhost").pathname;
}

function isReading(address: string): boolean {
  const kind = addressKind(new URL(address, "http://localhost").pathname);
  return kind === "document" || kind === "search";
}

/** Pages of ours that this one leads to; files are asked for elsewhere. */
function linksOf(page: HTMLElement, base: string): readonly string[] {
  return page
    .querySelectorAll("a[href]")
    .map((link) => new URL(link.getAttribute("href") ?? "", base))
    .filter(({ origin, pathname }) => origin === new URL(base).origin && addressKind(pathname) !== "api")
    .map(({ pathname, search }) => pathname + search);
}
