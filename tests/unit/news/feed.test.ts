import { describe, expect, it } from "vitest";
import { feedItemOf, newsFeed } from "@/lib/news/feed";
import { toNewsItem } from "@/lib/news/item";

const item = toNewsItem({
  slug: "call",
  body: { title: "募集 <A&B> ]]>\u0001", category: "call", summary: "1行目\n2行目", body: "本文" },
  publishedAt: new Date("2026-11-01T00:00:00Z"),
  updatedAt: new Date("2026-11-05T00:00:00Z"),
});
const about = {
  siteName: "試験のサイト",
  baseUrl: "https://portal.example.jp",
  changedAt: new Date("2026-11-05T00:00:00Z"),
};

/** Names of elements in the order of their ends, or what is not well formed. */
function elementsOf(xml: string): readonly string[] {
  const [open, closed]: [string[], string[]] = [[], []];
  const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "").replace(/<\?[\s\S]*?\?>/g, "");
  for (const [, end, name = "", self] of bare.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end === "/") expect(open.pop()).toBe(name);
    else if (self !== "/") open.push(name);
    if (end === "/" || self === "/") closed.push(name);
  }
  expect(open).toEqual([]);
  return closed;
}

describe("the feeds of news", () => {
  it("are well formed RSS with what readers need", () => {
    const rss = newsFeed([feedItemOf(item)], "feed", about);

    expect(elementsOf(rss)).toEqual(
      expect.arrayContaining(["rss", "channel", "item", "title", "link", "guid", "pubDate"]),
    );
    expect(rss).toContain("<link>https://portal.example.jp/news/call</link>");
    expect(rss).toContain("<pubDate>Sun, 01 Nov 2026 00:00:00 GMT</pubDate>");
    expect(rss).not.toContain("\u0001");
  });

  it("are well formed Atom, with the change of an entry and the address of the feed itself", () => {
    const atom = newsFeed([feedItemOf(item)], "atom", about);

    expect(elementsOf(atom)).toEqual(expect.arrayContaining(["feed", "entry", "id", "updated"]));
    expect(atom).toContain("2026-11-05T00:00:00.000Z");
    expect(atom).toContain("https://portal.example.jp/news/atom.xml");
  });

  it("are feeds also while there is no news", () => {
    expect(elementsOf(newsFeed([], "feed", about))).toContain("channel");
    expect(elementsOf(newsFeed([], "atom", about))).toContain("feed");
  });
});
