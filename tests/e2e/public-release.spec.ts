import { randomUUID } from "node:crypto";
import { routes } from "@/lib/routes";
import { expect, test } from "@/tests/support/e2e";
import { publishContent } from "@/tests/support/e2e-contents";
import { seenBefore, seenNow, told, until } from "@/tests/support/e2e-releases";

/** Long enough for two people of the desk to have done their part before. */
const AHEAD_MS = 25_000;

const newsOf = (slug: string) => ({
  slug,
  title: `時刻を決めたお知らせ ${slug}`,
  category: "announcement",
  summary: "[デモ] 試験のためのお知らせです。",
  body: "## 内容\n\n試験です。",
});

const measureOf = (slug: string) => ({
  slug,
  title: `時刻を決めた施策 ${slug}`,
  ministry: "mic",
  audiences: ["workers"],
  tags: ["information"],
  summary: "[デモ] 試験のための施策です。",
  certainty: "primary",
  sourceName: "試験のための資料（2026年11月）",
  asOf: "2026-11-27",
});

test("what is set for one moment is nowhere a second before it, and everywhere a second after", async ({ request }) => {
  const slug = `release-${randomUUID().slice(0, 8)}`;
  const places = [
    ...[routes.newsItem(slug), routes.home(), routes.news(), routes.newsFeed(), routes.newsFeed("atom")],
    ...[routes.policy(slug), routes.policies(), routes.policiesOfMinistry("mic")],
    ...[routes.openDataFile("policies", "csv"), routes.openDataFile("policies", "json")],
    ...["/sitemap.xml", routes.search({ q: slug }), routes.searchSuggestions(`時刻を決めたお知らせ ${slug}`)],
  ].map((address) => ({ address, mark: markOf(address, slug) }));
  await seenNow(request, places);
  const moment = new Date(Date.now() + AHEAD_MS);
  const statuses = await Promise.all([
    publishContent("NEWS", newsOf(slug), moment),
    publishContent("POLICY", measureOf(slug), moment),
  ]);
  expect(statuses).toEqual(["APPROVED", "APPROVED"]);
  expect(moment.getTime() - Date.now(), "time left before the moment").toBeGreaterThan(1_500);

  expect(await seenBefore(moment, request, places)).toEqual(places.map((place) => told(place, false)));

  await until(moment.getTime() + 1_000);
  expect(await seenNow(request, places)).toEqual(places.map((place) => told(place, true)));
});

/** Its address on a page or, in a file, its name. What was asked for is repeated by the search. */
function markOf(address: string, slug: string): string {
  return address.startsWith(routes.openData()) ? slug : `/${slug}`;
}
