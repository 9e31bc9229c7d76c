import { randomUUID } from "node:crypto";
import { z } from "zod";
import { downloads } from "@/lib/permission-matrix/register/downloads";
import { pages } from "@/lib/permission-matrix/register/pages";
import { routes } from "@/lib/routes";
import { freshAddress } from "@/tests/hostile/attack";
import { expect, test } from "@/tests/support/e2e";
import { FormClient } from "@/tests/support/form-client";
import { runScript } from "@/tests/support/run-script";

const madeSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  accountId: z.uuid(),
  mailId: z.uuid(),
  fiscalYear: z.number(),
  cookie: z.object({ name: z.string(), value: z.string() }),
});

type Made = z.output<typeof madeSchema>;

/** Every place of the desk that is no record of something else, then those about the entry, and every way to look for it. */
function placesAround({ number, mailId, fiscalYear }: Made, word: string): readonly string[] {
  const known = [
    ...Object.keys(pages),
    ...Object.keys(downloads).flatMap((place) => place.match(/^GET (.*)/)?.[1] ?? []),
  ]
    .filter((place) => place.startsWith("/admin") || place.startsWith("/api/search"))
    .map((place) => place.replace("/admin/awards/[year]", `/admin/awards/${fiscalYear}`))
    .filter((place) => !place.includes("["));
  const asked = (address: string, values: Readonly<Record<string, string>>) =>
    `${address}?${new URLSearchParams(values)}`;
  const queue = routes.adminAwardEntries();
  return [
    ...known,
    routes.adminAwardEntry(number),
    ...["propose-eligible", "return", "withdraw"].map((act) => routes.adminAwardEntryAct(number, act)),
    ...[word, number].map((q) => asked(queue, { view: "all", q })),
    ...[word, number].map((q) => asked(`${queue}/export.csv`, { view: "all", q })),
    asked(queue, { view: "all", sort: "newest" }),
    ...[routes.adminMail(), `/admin/mail/${mailId}`, asked(routes.adminMail(), { number })],
    ...[asked("/admin/audit", { number }), asked("/admin/audit/export.csv", { number })],
    routes.search({ q: word }),
  ];
}

test("an entry leaves no trace anywhere for somebody of staff in conflict with it", async ({ baseURL }) => {
  test.setTimeout(600_000);
  const word = `かくれ${randomUUID().slice(0, 8)}`;
  const made = madeSchema.parse(JSON.parse(await runScript("conflict-script", ["make", word])));
  const client = new FormClient(baseURL ?? "", freshAddress());
  client.hold(made.cookie.name, made.cookie.value);
  const places = placesAround(made, word);

  /** What was asked for is repeated in the address and in the field of the search; only what the portal adds tells. */
  const traces = async () => {
    const found: string[] = [];
    for (const place of places) {
      const { status, text } = await client.open(place);
      expect(status, place).toBeLessThan(500);
      const told = `${word}という取組`;
      const isLed = text.includes(routes.adminAwardEntry(made.number)) && !place.includes(made.number);
      if (text.includes(told) || text.includes(made.id) || isLed) found.push(place);
    }
    return found;
  };

  const before = await traces();
  expect(before).toEqual(expect.arrayContaining([routes.adminAwardEntry(made.number), `/admin/mail/${made.mailId}`]));
  expect(before.length, "places that tell of it").toBeGreaterThan(6);

  await runScript("conflict-script", ["hide", made.id, made.accountId]);

  expect(await traces()).toEqual([]);
  for (const address of [routes.adminAwardEntry(made.number), `/admin/mail/${made.mailId}`])
    expect((await client.open(address)).status, address).toBe(404);
});
