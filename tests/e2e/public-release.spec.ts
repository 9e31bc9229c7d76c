import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { routes } from "@/lib/routes";
import { expect, test } from "@/tests/support/e2e";
import { publishContent } from "@/tests/support/e2e-contents";

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
  ];
  await seenAt(request, places, slug);
  const moment = new Date(Date.now() + AHEAD_MS);
  const statuses = await Promise.all([
    publishContent("NEWS", newsOf(slug), moment),
    publishContent("POLICY", measureOf(slug), moment),
  ]);
  expect(statuses).toEqual(["APPROVED", "APPROVED"]);
  expect(moment.getTime() - Date.now(), "time left before the moment").toBeGreaterThan(1_500);

  expect(await seenBefore(moment, request, places, slug)).toEqual(places.map((place) => `${place}: not there`));

  await until(moment.getTime() + 1_000);
  expect(await seenAt(request, places, slug)).toEqual(places);
});

/** What each place said last before the moment: an answer that came after it, from a busy machine, tells nothing. */
async function seenBefore(moment: Date, request: APIRequestContext, places: readonly string[], slug: string) {
  return Promise.all(
    places.map(async (place) => {
      let said = `${place}: not asked`;
      while (Date.now() < moment.getTime()) {
        const there = await isSeen(request, place, slug);
        if (Date.now() < moment.getTime()) said = `${place}: ${there ? "there" : "not there"}`;
        await until(Date.now() + 500);
      }
      return said;
    }),
  );
}

/** The places that show it now. */
async function seenAt(request: APIRequestContext, places: readonly string[], slug: string): Promise<readonly string[]> {
  const seen = await Promise.all(places.map((place) => isSeen(request, place, slug)));
  return places.filter((_, index) => seen[index]);
}

/** By its address on a page or, in a file, its name. What was asked for is repeated by the search. */
async function isSeen(request: APIRequestContext, place: string, slug: string): Promise<boolean> {
  const answer = await request.get(place);
  const mark = place.startsWith(routes.openData()) ? slug : `/${slug}`;
  return answer.status() === 200 && (await answer.text()).includes(mark);
}

async function until(moment: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, moment - Date.now()));
}
