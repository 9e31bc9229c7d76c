import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "@/lib/open-data/csv";
import type { Dataset } from "@/lib/open-data/dataset";

type Row = { readonly code: string; readonly text: string; readonly list: readonly string[] };

const dataset: Dataset<Row> = {
  id: "sample",
  name: "",
  updates: "",
  title: "",
  description: "",
  columns: [
    { heading: "コード", name: "code", description: "", example: "", value: (row) => row.code },
    { heading: "文", name: "text", description: "", example: "", value: (row) => row.text },
    { heading: "一覧", name: "list", description: "", example: "", value: (row) => row.list },
  ],
};

/** RFC 4180, read without the library that wrote it. */
function read(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const here = csv.charAt(at);
    if (isQuoted) {
      if (here !== '"') cell += here;
      else if (csv.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (here === '"') isQuoted = true;
    else if (here === "," || here === "\r") {
      record.push(cell);
      cell = "";
      if (here === "\r") {
        records.push(record);
        record = [];
        at++;
      }
    } else cell += here;
  }
  return records;
}

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const anyText = fc.string({ unit: "binary", maxLength: 40 });
const nasty = fc.constantFrom(
  "=1+1",
  "+81",
  "-1",
  "@a",
  "\t=1",
  "\r=1",
  "＝1",
  "＋1",
  "－1",
  "＠a",
  '"',
  '",',
  "\r\n",
  "",
);
const text = fc.oneof(
  anyText,
  nasty,
  fc.tuple(nasty, anyText).map((parts) => parts.join("")),
);
const row: fc.Arbitrary<Row> = fc.record({ code: text, text, list: fc.array(text, { maxLength: 4 }) });

describe("the writer of CSV", () => {
  it("gives one line of headings and a record for each row, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const records = read(await toCsv(dataset, rows));

        expect(records[0]).toEqual(["コード", "文", "一覧"]);
        expect(records.length).toBe(rows.length + 1);
        expect(records.every((record) => record.length === 3)).toBe(true);
      }),
    );
  });

  it("gives back every text, an apostrophe before what a spreadsheet would calculate", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const records = read(await toCsv(dataset, [{ code: "x", text: value, list: [] }]));

        expect(records[1]?.[1]).toBe(FORMULA.test(value) ? `'${value}` : value);
      }),
    );
  });

  it("lets no cell begin like a formula", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const cells = read(await toCsv(dataset, rows)).flat();

        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      }),
    );
  });

  it("keeps codes as they are, and parts a list by half-width semicolons", async () => {
    const csv = await toCsv(dataset, [{ code: "01", text: "一行目\n二行目", list: ["1", "a;b"] }]);

    expect(csv).toBe('コード,文,一覧\r\n01,"一行目\n二行目",1;a；b\r\n');
  });

  it("writes numbers as numbers: a minus is not an apostrophe", async () => {
    const numbers: Dataset<number> = {
      ...dataset,
      columns: [{ heading: "値", name: "value", description: "", example: "", value: (row) => row }],
    };

    expect(await toCsv(numbers, [-1949, 347, 14.6, -0.5, 0])).toBe("値\r\n-1949\r\n347\r\n14.6\r\n-0.5\r\n0\r\n");
  });

  it("keeps every number, and still distrusts text that looks like one", async () => {
    const mixed: Dataset<readonly [number, string]> = {
      ...dataset,
      columns: [
        { heading: "値", name: "value", description: "", example: "", value: ([value]) => value },
        { heading: "文", name: "text", description: "", example: "", value: ([, text]) => text },
      ],
    };

    await fc.assert(
      fc.asyncProperty(fc.integer(), async (value) => {
        const [, record = []] = read(await toCsv(mixed, [[value, `-${Math.abs(value)}`]]));

        expect([Number(record[0]), record[1]]).toEqual([value, `'-${Math.abs(value)}`]);
      }),
    );
  });

  it("gives the headings of an empty list", async () => {
    expect(await toCsv(dataset, [])).toBe("コード,文,一覧\r\n");
  });
});
