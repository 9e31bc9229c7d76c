import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { perform } from "@/lib/db/unit-of-work";
import { putSearchEntry } from "@/lib/search/entries";
import { searchQuery, searchSite, suggestTitles } from "@/lib/search/queries";
import { siteSearchSchema } from "@/lib/search/schema";
import { syncStaticPages } from "@/lib/search/static-pages";
import { asOwner } from "@/tests/support/owner";

const worker = { kind: "system", job: "test" } as const;
const ask = (question: Record<string, string>) => searchSite(siteSearchSchema.parse(question));
const titles = async (question: Record<string, string>) => (await ask(question)).items.map(({ title }) => title);

type Page = {
  readonly title: string;
  readonly kind?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly audiences?: readonly string[];
  readonly updatedAt?: Date;
};

async function put(pages: readonly Page[]): Promise<void> {
  await perform(worker, async (uow) => {
    for (const { title, kind = "NEWS", summary = "概要", text = "", audiences = [], updatedAt = uow.now } of pages) {
      await putSearchEntry(uow, { address: `/news/${randomUUID()}`, kind, title, summary, text, audiences, updatedAt });
    }
  });
}

describe("words", () => {
  beforeAll(() =>
    put([
      { title: "髙橋サーバー株式会社の見学", text: "ヴァイオリン工房の隣です。\nＷｉ－Ｆｉを備えます。" },
      { title: "霞ヶ関の説明会", text: "塩尻市と栃木県から参加します。" },
      { title: "乗鞍の話", text: "100%リモート_勤務" },
    ]),
  );

  it.each([
    ["高橋", "髙橋サーバー株式会社の見学"],
    ["ｻｰﾊﾞ", "髙橋サーバー株式会社の見学"],
    ["さーばー", "髙橋サーバー株式会社の見学"],
    ["㈱", "髙橋サーバー株式会社の見学"],
    ["ヴァイオリン", "髙橋サーバー株式会社の見学"],
    ["wi-fi", "髙橋サーバー株式会社の見学"],
    ["ＷＩ－ＦＩ　工房", "髙橋サーバー株式会社の見学"],
    ["霞が関", "霞ヶ関の説明会"],
    ["塩尻", "霞ヶ関の説明会"],
    ["栃", "霞ヶ関の説明会"],
    ["鞍", "乗鞍の話"],
    ["100%", "乗鞍の話"],
    ["リモート_勤務", "乗鞍の話"],
  ])("%s find %s", async (q, title) => {
    expect(await titles({ q })).toEqual([title]);
  });

  it.each(["塩尻 工房", "％％", "霞 乗", "勤務リモート", "あ_い"])("%s find nothing", async (q) => {
    expect(await ask({ q })).toMatchObject({ items: [], total: 0, pageCount: 1 });
  });

  it("of no letters ask nothing", async () => {
    expect(await ask({ q: "　" })).toMatchObject({ items: [], total: 0 });
  });
});

describe("order and choices", () => {
  beforeAll(() =>
    put([
      { title: "別の話", text: "鳥取砂丘", audiences: ["workers"], updatedAt: new Date("2026-05-01") },
      { title: "また別の話", text: "鳥取砂丘", audiences: ["companies"], updatedAt: new Date("2026-06-01") },
      { title: "概要にある話", summary: "鳥取砂丘で働く", kind: "EVENT", updatedAt: new Date("2020-01-01") },
      { title: "鳥取砂丘の催し", kind: "EVENT", audiences: ["workers"], updatedAt: new Date("2020-01-01") },
      { title: "鳥取砂丘", kind: "PAGE_STATIC", updatedAt: new Date("2020-01-01") },
    ]),
  );

  it("begin with the page called so, then titles, summaries, texts; the newest first", async () => {
    expect(await titles({ q: "鳥取砂丘" })).toEqual([
      "鳥取砂丘",
      "鳥取砂丘の催し",
      "概要にある話",
      "また別の話",
      "別の話",
    ]);
  });

  it("count each choice beside the other that was made", async () => {
    expect(await ask({ q: "鳥取砂丘" })).toMatchObject({
      total: 5,
      kinds: { events: 2, news: 2, pages: 1, policies: 0 },
      audiences: { workers: 2, companies: 1, municipalities: 0 },
    });
    expect(await ask({ q: "鳥取砂丘", kind: "events" })).toMatchObject({ total: 2, audiences: { workers: 1 } });
    expect(await titles({ q: "鳥取砂丘", kind: "events", audience: "workers" })).toEqual(["鳥取砂丘の催し"]);
  });

  it("suggest titles that begin so, the shortest first", async () => {
    expect((await suggestTitles("とっとり")).length).toBe(0);
    expect((await suggestTitles("鳥取")).map(({ title }) => title)).toEqual(["鳥取砂丘", "鳥取砂丘の催し"]);
  });
});

describe("the pages of the code", () => {
  it("are found, and written again only when they differ", async () => {
    await perform(worker, syncStaticPages);
    const before = await db.searchEntry.findMany({ where: { kind: "PAGE_STATIC" }, orderBy: { address: "asc" } });
    await perform(worker, syncStaticPages);

    expect(await db.searchEntry.findMany({ where: { kind: "PAGE_STATIC" }, orderBy: { address: "asc" } })).toEqual(
      before,
    );
    expect((await ask({ q: "開示 訂正", kind: "pages" })).items.map(({ address }) => address)).toContain("/privacy");
    expect(before.map(({ address }) => address)).not.toContain("/search");
  });
});

describe("among some thousand pages", () => {
  const PAGES = 6_000;

  beforeAll(async () => {
    await db.$executeRaw`
      INSERT INTO search_entry (address, kind, title, summary, text, audiences, updated_at, title_key, text_key, grams)
      SELECT '/news/bulk-' || n, 'NEWS', '記録' || n, '概要', '', '{}', now(), '記録' || n,
             '記録' || n || E'\n概要' || E'\n' || CASE WHEN n % 4 = 0 THEN '琵琶' ELSE '諏訪' END,
             ARRAY['記', '録', '記録', '概', '要', '概要'] ||
             CASE WHEN n % 4 = 0 THEN ARRAY['琵', '琶', '琵琶'] ELSE ARRAY['諏', '訪', '諏訪'] END ||
             CASE WHEN n % 500 = 0 THEN ARRAY['鵜'] ELSE ARRAY[]::text[] END
        FROM generate_series(1, ${PAGES}) AS n`;
    await db.$executeRaw`UPDATE search_entry SET text_key = text_key || E'\n鵜' WHERE grams @> ARRAY['鵜']`;
    await asOwner("VACUUM ANALYZE search_entry");
  });

  it("each is counted, and the pages end where nobody reads further", async () => {
    expect(await ask({ q: "琵琶", page: "50" })).toMatchObject({ total: 1_500, pageCount: 50, kinds: { news: 1_500 } });
    expect((await ask({ q: "琵琶", page: "50" })).items).toHaveLength(20);
  });

  it.each([
    ["all that is found", searchQuery("鵜", ["鵜"], { kind: undefined, audience: undefined }, 1)],
    ["a kind", searchQuery("鵜", ["鵜"], { kind: "news", audience: "workers" }, 1)],
    ["a longer word", searchQuery("鵜飼い場", ["鵜飼イ場"], { kind: undefined, audience: undefined }, 1)],
  ])("no table is read whole for %s", async (_what, query) => {
    const rows = await db.$queryRaw<Record<string, string>[]>(Prisma.sql`EXPLAIN ${query}`);

    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).not.toContain("Seq Scan");
  });
});
