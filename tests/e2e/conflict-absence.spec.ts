import { parse } from "node-html-parser";
import { z } from "zod";
import { downloads } from "@/lib/permission-matrix/register/downloads";
import { pages } from "@/lib/permission-matrix/register/pages";
import { freshAddress } from "@/tests/hostile/attack";
import { expect, test } from "@/tests/support/e2e";
import { FormClient, type Page } from "@/tests/support/form-client";
import { runScript } from "@/tests/support/run-script";

test.describe.configure({ timeout: 300_000 });

const madeShape = z.object({
  ...{ editionId: z.uuid(), fiscalYear: z.number(), cookie: z.string() },
  people: z.array(z.object({ accountId: z.uuid(), session: z.string() })).length(2),
});

/**
 * Told as a whole, or to nobody in conflict: what they count over all entries would tell of the one that is hidden. They say that a
 * colleague does this part, and nothing else.
 */
const CLOSED = /\/(adjustment|advances|deliberation|result|aftermath|feedback|integrity|archive\.json)(\/|$)/;

/** Every page and file about a year or about nothing in particular that this kind of person has. */
function placesOf(kind: "jury" | "admin", year: number): readonly string[] {
  const all = [
    ...Object.keys(pages),
    ...Object.keys(downloads).flatMap((place) => place.match(/^GET (.*)/)?.[1] ?? []),
  ];
  const start = kind === "jury" ? "/jury" : "/admin/awards/[year]";
  const own = all.filter((place) => place.startsWith(start)).map((place) => place.replace("[year]", String(year)));
  const queues = [
    `/admin/awards/entries?view=all&year=${year}`,
    `/admin/awards/entries/export.csv?view=all&year=${year}`,
  ];
  return [...own.filter((place) => !place.includes("[")), ...(kind === "jury" ? [] : queues)];
}

/** All that a page says, leads to and holds. The moment is masked, and choices are left out: other tests make officers and years. */
function told({ html, status }: Page): string {
  const root = parse(html);
  for (const choice of root.querySelectorAll("select")) choice.remove();
  const links = root.querySelectorAll("main a").map((link) => link.getAttribute("href") ?? "");
  const fields = root.querySelectorAll("main input[type=hidden]").map((field) => field.getAttribute("value") ?? "");
  const words = [status, root.querySelector("title")?.text, root.querySelector("main")?.structuredText, ...links];
  return [...words, ...fields.filter((value) => value.length < 60)].join("\n").replace(/\d{1,2}:\d{2}/g, "--:--");
}

test("to a juror and an officer in conflict a year is, place by place, as if the entry were not in it", async ({
  baseURL,
}) => {
  const { editionId, fiscalYear, cookie, people } = madeShape.parse(
    JSON.parse(await runScript("absence-script", ["make"])),
  );
  const walks = people.map(({ session }, place) => {
    const client = new FormClient(baseURL ?? "", freshAddress());
    client.hold(cookie, session);
    return { client, places: placesOf(place === 0 ? "jury" : "admin", fiscalYear) };
  });
  const walk = async () => {
    const seen = new Map<string, Page>();
    for (const { client, places } of walks) for (const place of places) seen.set(place, await client.open(place));
    return seen;
  };

  const absent = await walk();
  expect([...absent.values()].filter(({ status }) => status === 200).length, "places that open").toBeGreaterThan(15);
  expect([...absent.values()].filter(({ html }) => html.includes("見える取組")).length).toBeGreaterThan(4);
  const { number } = z
    .object({ number: z.string() })
    .parse(
      JSON.parse(await runScript("absence-script", ["add", editionId, people.map((one) => one.accountId).join(",")])),
    );
  const hidden = await walk();

  for (const [place, page] of hidden) {
    expect(page.html, place).not.toContain("見えない取組");
    expect(page.html, place).not.toContain(number);
    const before = absent.get(place);
    if (!CLOSED.test(place) && before !== undefined) expect(told(page), place).toBe(told(before));
  }
});
