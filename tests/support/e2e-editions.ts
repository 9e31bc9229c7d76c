import { expect } from "@playwright/test";
import { z } from "zod";
import { levelField } from "@/lib/awards/scoring/answers";
import { routes } from "@/lib/routes";
import { askDatabase } from "./e2e-database";
import type { FormClient } from "./form-client";
import { runScript } from "./run-script";

export async function script<Shape extends z.ZodType>(
  shape: Shape,
  words: readonly string[],
): Promise<z.output<Shape>> {
  return shape.parse(JSON.parse(await runScript("edition-script", words)));
}

export const callShape = z.object({ editionId: z.uuid(), fiscalYear: z.number() });
export const entriesShape = z.array(
  z.object({ id: z.uuid(), number: z.string(), category: z.string(), corporateNumber: z.string() }),
);
export const juryShape = z.object({
  cookie: z.string(),
  jurors: z.array(z.object({ name: z.string(), seatId: z.uuid(), accountId: z.uuid(), session: z.string() })),
});

export type Entry = z.output<typeof entriesShape>[number];
export type Seated = z.output<typeof juryShape>["jurors"][number] & { readonly client: FormClient };

/** The deadline has passed: what a clock would do in some days. */
export async function closeCall(editionId: string): Promise<void> {
  await askDatabase(
    `UPDATE award_window SET opens = now() - interval '20 days', displayed = now() - interval '1 day',
       enforced = now() - interval '1 day' WHERE edition_id = $1`,
    [editionId],
  );
}

export async function declare(client: FormClient, year: number, numbers: readonly string[]): Promise<void> {
  const page = await client.open(routes.juryConflicts(year));
  const said = numbers.map((number) => [
    [`entries.${number}.has`, "yes"],
    [`entries.${number}.kind`, "advice"],
    [`entries.${number}.note`, "応募の前に助言をしたため"],
  ]);
  const answer = await client.press(page, "申告する", { ...Object.fromEntries(said.flat()), nothingElse: "yes" });
  expect(answer.path, answer.text.slice(0, 300)).toContain("done=declared");
}

/** What this juror finds about an entry: nothing, wherever the address is asked. */
export async function seesNothingOf(client: FormClient, year: number, { number }: Entry): Promise<void> {
  for (const address of [routes.juryEntry(number), routes.jurySheet("ROUND", number)])
    expect((await client.open(address)).status, address).toBe(404);
  for (const address of [
    routes.juryEntries(),
    routes.juryScores(),
    routes.juryConflicts(year),
    routes.juryScoresCompared(year),
  ])
    expect((await client.open(address)).html, address).not.toContain(number);
}

type Scoring = {
  readonly kind: "ROUND" | "CALIBRATION";
  readonly seat: number;
  /** Entries that everybody finds best, each with the criteria in which it is not: places of a prize are between these alone. */
  readonly best: ReadonlyMap<string, number>;
};

/** Every sheet of this kind of this juror, each sent by its own form; the levels differ by entry and by juror. */
export async function scoreAll(client: FormClient, { kind, seat, best }: Scoring): Promise<number> {
  const list = await client.open(routes.juryScores());
  const start = routes.jurySheet(kind, "");
  const numbers = [...new Set(list.html.match(new RegExp(`(?<=${start})A-\\d{4}-[0-9A-Z]{6}`, "g")))];
  for (const [place, number] of numbers.entries()) {
    const page = await client.open(routes.jurySheet(kind, number));
    const levels = ["effect", "spread", "cooperation", "development"].map((key, at) => [
      levelField(key),
      String(levelOf({ place, at, seat, faults: best.get(number) })),
    ]);
    const reasons = levels.map(([name = ""]) => [name.replace("level-", "reason-"), "取組の成果の数字から判断した。"]);
    const answer = await client.press(page, "採点を提出する", Object.fromEntries([...levels, ...reasons]));
    expect(answer.path, answer.text.slice(0, 300)).toContain("done=submitted");
  }
  return numbers.length;
}

type Given = {
  readonly place: number;
  readonly at: number;
  readonly seat: number;
  readonly faults: number | undefined;
};

function levelOf({ place, at, seat, faults }: Given): number {
  if (faults !== undefined) return at < faults ? 4 : 5;
  return 1 + ((place * 7 + at * 3 + seat * 2) % 4);
}

export function none(): never {
  throw new Error("There are fewer entries than were sent.");
}

export function clientOf(seated: readonly Seated[], seat: number): FormClient {
  const client = seated[seat]?.client;
  if (client === undefined) throw new Error("There are fewer jurors than were seated.");
  return client;
}
