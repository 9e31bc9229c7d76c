import { routes } from "@/lib/routes";
import { expect, test } from "@/tests/support/e2e";
import { accessible } from "@/tests/support/e2e-desk";
import { seenBefore, seenNow, told, until } from "@/tests/support/e2e-releases";
import { runScript } from "@/tests/support/run-script";

/** Long enough for a year to be announced, entered, decided and scheduled before. */
const AHEAD_MS = 30_000;

test.describe.configure({ timeout: 120_000 });

test("winners are nowhere before their instant, and everywhere after it", async ({ page, request }) => {
  const moment = new Date(Date.now() + AHEAD_MS);
  const year = Number(await runScript("award-script", ["decided", moment.toISOString()]));
  const winner = routes.awardWinner(year, 1);
  const places = [
    ...[
      [routes.awardWinners(year), winner],
      [winner, "見事でした。"],
      [routes.awardCeremony(year), "見事でした。"],
      [routes.award(year), routes.awardWinners(year)],
      [routes.awards(), "受賞者を発表しました"],
      ["/sitemap.xml", winner],
      [routes.openDataFile("award-winners", "csv"), winner],
      [routes.openDataFile("award-winners", "json"), winner],
      [routes.newsFeed(), routes.awardWinners(year)],
      [routes.newsFeed("atom"), routes.awardWinners(year)],
      [routes.search({ q: "見本の取組の会社" }), winner],
    ],
  ].map(([address = "", mark = ""]) => ({ address, mark }));
  const before = places.filter(({ address }) => address !== routes.awards());
  expect(moment.getTime() - Date.now(), "time left before the moment").toBeGreaterThan(1_500);

  expect(await seenBefore(moment, request, before)).toEqual(before.map((place) => told(place, false)));

  await until(moment.getTime() + 2_000);
  expect(await seenNow(request, places)).toEqual(places.map((place) => told(place, true)));
  for (const address of [routes.awardWinners(year), winner, routes.awardCeremony(year)]) {
    await page.goto(address);
    await accessible(page);
  }
});
