import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { toJapanIso } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { axe } from "@/tests/support/a11y/axe";
import { headings } from "@/tests/support/a11y/headings";
import { landmarks } from "@/tests/support/a11y/landmarks";
import { linkNames } from "@/tests/support/a11y/link-names";
import { printView } from "@/tests/support/a11y/print-view";
import { reflow320 } from "@/tests/support/a11y/reflow";
import { tabWalk } from "@/tests/support/a11y/tab-walk";
import { textSpacing } from "@/tests/support/a11y/text-spacing";
import { expect, test } from "@/tests/support/e2e";
import { publishContent } from "@/tests/support/e2e-contents";

const CALL = routes.newsItem("declaration-session-call");
const EVENT = routes.event("venue-workshop");
const ENDED = routes.newsItem("last-year-call");
const CHECKS = [axe, headings, landmarks, linkNames, reflow320, textSpacing, tabWalk, printView];

async function readByEveryone(page: Page): Promise<void> {
  for (const check of CHECKS) await check(page);
}

for (const address of [routes.newsInCategory("call"), CALL, ENDED, EVENT, routes.event("experience-talk")]) {
  test(`${address} can be read by everyone`, async ({ page }) => {
    await page.goto(address);

    await readByEveryone(page);
  });
}

const newsOf = (slug: string) => ({
  slug,
  title: `試験のお知らせ ${slug}`,
  category: "announcement",
  summary: "[デモ] 試験のためのお知らせです。",
  body: "## 内容\n\n試験です。",
});

test("a deadline is told with the days left, in the list and on the page", async ({ page }) => {
  await page.goto(routes.newsInCategory("call"));
  await expect(page.getByRole("main")).toContainText(/あと\d+日|本日.+まで|受付終了/);

  await page.goto(CALL);
  await expect(page.getByRole("main")).toContainText(/(あと\d+日|本日.+まで|受付終了).*締切：/);
});

test("what was ended says so, and an address that never was is not found", async ({ page }) => {
  await page.goto(ENDED);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("掲載は終了しました");
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);

  expect((await page.request.get(routes.newsItem("never-was"))).status()).toBe(404);
});

test("the feeds are found from the page, are XML, and are asked for again at the price of nothing", async ({
  page,
}) => {
  await page.goto(routes.news());

  for (const [format, type] of [
    ["feed", "application/rss+xml"],
    ["atom", "application/atom+xml"],
  ] as const) {
    await expect(page.locator(`link[rel=alternate][type="${type}"]`)).toHaveAttribute(
      "href",
      new RegExp(`${routes.newsFeed(format)}$`),
    );
    const answer = await page.request.get(routes.newsFeed(format));
    expect(answer.headers()["content-type"]).toContain(type);
    const faults = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("parsererror").length,
      await answer.text(),
    );
    expect(faults).toBe(0);
    const { etag = "" } = answer.headers();
    const again = await page.request.get(routes.newsFeed(format), { headers: { "if-none-match": etag } });
    expect(again.status()).toBe(304);
  }
});

test("an event can be put into a calendar, by itself or with all others", async ({ page, request }) => {
  await page.goto(EVENT);
  const link = await page.getByRole("link", { name: "カレンダーに登録する" }).getAttribute("href");
  const one = await request.get(link ?? "");
  const all = await request.get(routes.eventsCalendar());

  expect(one.headers()["content-type"]).toContain("text/calendar");
  const uid = /^UID:.+$/m.exec(await one.text())?.[0] ?? "";
  expect(uid).not.toBe("");
  expect(await all.text()).toContain(uid);
  expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain('"@type":"Event"');
  expect((await request.get(routes.eventCalendar("never-was"))).status()).toBe(404);
});

test("what the desk publishes is on every page that lists it, within two seconds", async ({ request }) => {
  const slug = `now-${randomUUID().slice(0, 8)}`;
  const places = [routes.home(), routes.news(), routes.newsFeed(), "/sitemap.xml", routes.search({ q: slug })];
  for (const place of places) expect(await (await request.get(place)).text()).not.toContain(`news/${slug}`);

  expect(await publishContent("NEWS", newsOf(slug))).toBe("PUBLISHED");

  for (const place of places) {
    await expect
      .poll(async () => (await request.get(place)).text(), { timeout: 2_000, intervals: [100] })
      .toContain(`news/${slug}`);
  }
});

test("a banner comes and another goes at their minute, on pages that were made before it", async ({ page }) => {
  test.setTimeout(300_000);
  const [title, ending] = [`試験の帯 ${randomUUID().slice(0, 8)}`, `終わる帯 ${randomUUID().slice(0, 8)}`];
  const startsAt = Math.ceil(Date.now() / 60_000 + 0.75) * 60_000;
  const moment = (ms: number) => toJapanIso(new Date(ms)).slice(0, 16);
  const banner = (name: string, from: number, to: number) => ({
    slug: `banner-${randomUUID().slice(0, 8)}`,
    title: name,
    level: "emergency",
    summary: "試験のための帯です。",
    startsAt: moment(from),
    endsAt: moment(to),
  });
  await publishContent("BANNER", banner(ending, startsAt - 3_600_000, startsAt));
  await publishContent("BANNER", banner(title, startsAt, startsAt + 60_000));
  await page.waitForTimeout(3_000);
  const places = [routes.home(), routes.privacy(), routes.search(), routes.applyStart()];
  for (const place of places) {
    await page.goto(place);
    await expect(page.getByText(title)).toHaveCount(0);
    await expect(page.getByRole("complementary", { name: "緊急・重要なお知らせ" })).toContainText(ending);
  }

  await page.waitForTimeout(startsAt + 2_000 - Date.now());

  for (const place of places) {
    await page.goto(place);
    await expect(page.getByRole("complementary", { name: "緊急・重要なお知らせ" })).toContainText(title);
    await expect(page.getByText(ending)).toHaveCount(0);
    for (const check of [axe, headings, landmarks, reflow320]) await check(page);
  }
});
