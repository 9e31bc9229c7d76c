import { once } from "node:events";
import { createServer } from "node:http";
import { routes } from "@/lib/routes";
import { expect, test } from "@/tests/support/e2e";
import { shownNumbers } from "@/tests/support/public-pages";

const CSV = routes.openDataFile("declarations", "csv");
const CP932 = routes.openDataFile("declarations", "csv", "cp932");
const JSON_FILE = routes.openDataFile("declarations", "json");

test("the CSV is what Japanese offices expect, byte for byte", async ({ request }) => {
  const answer = await request.get(CSV);
  const bytes = await answer.body();
  const text = bytes.toString("utf8");

  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.slice(1).split("\r\n")[0]).toMatch(/^受付番号,企業・団体名,企業・団体名_カナ,法人番号,/);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(answer.headers()).toMatchObject({
    "content-type": "text/csv; charset=utf-8; header=present",
    "access-control-allow-origin": "*",
    "content-disposition": expect.stringMatching(/^attachment; filename="chitele-declarations-\d{8}\.csv"$/),
  });
  for (const number of await shownNumbers(request)) expect(text).toContain(`\r\n${number},`);
});

test("the same in the encoding of old Windows, on request", async ({ request }) => {
  const answer = await request.get(CP932);
  const text = new TextDecoder("shift_jis").decode(await answer.body());

  expect(answer.headers()["content-type"]).toBe("text/csv; charset=windows-31j; header=present");
  expect(text).toMatch(/^受付番号,/);
  expect((await request.get(`${CSV}?encoding=utf-16`)).status()).toBe(400);
});

test("the JSON brings its licence, its dictionary and the moment of its last change", async ({ request }) => {
  const data = await (await request.get(JSON_FILE)).json();

  expect(data).toMatchObject({
    licence: { name: "公共データ利用規約（第1.0版）" },
    dictionary: expect.stringContaining("/open-data#dictionary"),
    updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+09:00$/),
    count: data.records.length,
  });
});

test("a copy that still holds is not sent again", async ({ request }) => {
  for (const address of [CSV, CP932, JSON_FILE]) {
    const { etag = "" } = (await request.get(address)).headers();
    const again = await request.get(address, { headers: { "if-none-match": etag } });

    expect([again.status(), (await again.body()).length], address).toEqual([304, 0]);
  }
});

test("a program on another site may read the file, and ask whether it has changed", async ({ browser, baseURL }) => {
  const site = createServer((_request, response) => response.end("<!doctype html><title>another site</title>"));
  await once(site.listen(0, "127.0.0.1"), "listening");
  const address = site.address();
  const context = await browser.newContext({ extraHTTPHeaders: {} });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`);

  const statuses = await page.evaluate(async (url) => {
    const first = await fetch(url, { cache: "no-store" });
    const again = await fetch(url, {
      cache: "no-store",
      headers: { "if-none-match": first.headers.get("etag") ?? "" },
    });
    return [first.status, again.status];
  }, `${baseURL}${JSON_FILE}`);
  await context.close();
  site.close();

  expect(statuses).toEqual([200, 304]);
});

test("what is no dataset is not found, in words", async ({ request }) => {
  for (const file of ["nothing.csv", "declarations.xml", "declarations"]) {
    const answer = await request.get(`${routes.openData()}/${file}`);

    expect([answer.status(), await answer.text()], file).toEqual([404, "このデータはありません。\n"]);
  }
});

test("every dataset stands on the page with its files, its fields and its entry in the catalogue", async ({
  page,
  request,
}) => {
  await page.goto(routes.openData());
  const catalogue = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");

  for (const { name, distribution } of catalogue.dataset) {
    for (const { contentUrl } of distribution) {
      expect((await request.get(new URL(contentUrl).pathname)).status(), `${name} at ${contentUrl}`).toBe(200);
    }
  }
  expect(catalogue.dataset.map(({ license }: { license: string }) => license)).toEqual(
    catalogue.dataset.map(() => expect.stringContaining("public_data_license_v1.0")),
  );
  const elsewhere = await page.getByRole("link", { name: /の項目の説明（\d+項目）$/ }).count();
  await expect(page.getByRole("table")).toHaveCount(catalogue.dataset.length - elsewhere);
});

test("the dictionary explains every column of the file", async ({ page, request }) => {
  const [head = ""] = (await (await request.get(CSV)).text()).slice(1).split("\r\n");
  await page.goto(routes.openData());
  await page.getByRole("link", { name: /^自己宣言の一覧の項目の説明/ }).click();
  await page.waitForURL(`**${routes.dataDictionary("declarations")}`);

  const explained = await page.getByRole("table").getByRole("rowheader").allInnerTexts();

  expect(explained).toEqual(head.split(","));
});
