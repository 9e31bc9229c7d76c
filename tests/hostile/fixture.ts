import { test as base, expect as expectOf } from "@playwright/test";
import { emptyTally, type Tally } from "./attack";
import { type Prepared, prepare } from "./people";
import { brokenRecords, contentsOf, entriesOf, officesOf, recordsOf } from "./untouched";
import { HOSTILE_CLASSES } from "./values";

export const expect = expectOf;

type Fixtures = { readonly origin: string; readonly tally: Tally };
type WorkerFixtures = { readonly prepared: Prepared };

/** Every test ends with its count, and with the records of the cases it had at hand as they were. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  prepared: [({ browserName: _none }, use) => prepare().then(use), { scope: "worker", timeout: 120_000 }],
  origin: ({ baseURL }, use) => use(baseURL ?? ""),
  tally: async ({ prepared }, use, info) => {
    const records = async () => [
      await recordsOf(Object.values(prepared.cases)),
      await contentsOf(Object.values(prepared.contents)),
      await officesOf(Object.values(prepared.town.offices)),
      await entriesOf(Object.values(prepared.company.entries)),
    ];
    const [begun, before] = [new Date(), await records()];
    const tally = emptyTally();
    await use(tally);
    const { forms, fields, sends, slowest, faults } = tally;
    const matrix = `${forms} forms, ${fields} fields × ${HOSTILE_CLASSES.length} classes`;
    console.log(`${info.title}: ${matrix}, ${sends} sends, slowest ${Math.round(slowest)} ms`);
    expectOf(faults).toEqual([]);
    expectOf(await records()).toEqual(before);
    expectOf(await brokenRecords(begun)).toEqual([]);
  },
});
