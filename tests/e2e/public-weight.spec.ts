import { gzipSync } from "node:zlib";
import { routes } from "@/lib/routes";
import { expect, test } from "@/tests/support/e2e";
import { FIXED_PAGES, shownNumbers } from "@/tests/support/public-pages";
import { runScript } from "@/tests/support/run-script";

const MOST_BYTES = 16 * 1024;
const MOST_REQUESTS = 4;

type Load = { readonly requests: number; readonly bytes: number };

for (const address of [...FIXED_PAGES, routes.declarationSearch("テレワーク")]) {
  test(`${decodeURIComponent(address)} is light`, async ({ request }) => {
    const { requests, bytes } = await loadOf(address, (url) =>
      request.get(url, { headers: { "accept-encoding": "br" } }),
    );

    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
  });
}

test("a declaration is light", async ({ request }) => {
  const [number = ""] = await shownNumbers(request);

  const { bytes } = await loadOf(routes.declaration(number), (url) =>
    request.get(url, { headers: { "accept-encoding": "br" } }),
  );

  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test("the report on how a year of the award was judged is light", async ({ request }) => {
  const address = routes.awardIntegrity(Number(await runScript("award-script", ["decided"])));
  await expect.poll(async () => (await request.get(address)).status(), { timeout: 30_000 }).toBe(200);

  const { bytes } = await loadOf(address, (url) => request.get(url, { headers: { "accept-encoding": "br" } }));

  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

/** As the server says; what it compresses while sending has no length of its own and is compressed here. */
async function sizeOf(answer: Answer): Promise<number> {
  const told = answer.headers()["content-length"];
  return told === undefined ? gzipSync(await answer.text()).length : Number(told);
}

type Answer = { readonly headers: () => Record<string, string>; readonly text: () => Promise<string> };

/** What a page, its style sheets and scripts weigh on the wire; pictures are left out, as in the budget. */
async function loadOf(address: string, get: (url: string) => Promise<Answer>): Promise<Load> {
  const page = await get(address);
  const html = await page.text();
  const parts = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|enhancements)\/[^"]+\.(?:css|js))"/g)].map(
    ([, url = ""]) => url,
  );
  const answers = [page, ...(await Promise.all([...new Set(parts)].map(get)))];
  const sizes = await Promise.all(answers.map(sizeOf));
  return { requests: answers.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
