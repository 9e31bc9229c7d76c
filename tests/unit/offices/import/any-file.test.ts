import fc from "fast-check";
import { expect, it } from "vitest";
import { correctedFile } from "@/lib/offices/import/corrected-file";
import { COLUMNS } from "@/lib/offices/import/headings";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { UnreadableFile } from "@/lib/offices/import/unreadable-file";
import { csv, csvText, ENCODINGS } from "@/tests/support/office-files/csv";
import { CURRENT_LAYOUT } from "@/tests/support/office-files/layouts";
import { workbook } from "@/tests/support/office-files/workbook";

const WAYS = Object.values(ENCODINGS);
const HEADINGS = COLUMNS.map(({ heading }) => heading);

async function neverBreaks(bytes: Uint8Array): Promise<void> {
  try {
    correctedFile(await readOfficeFile({ name: "any", bytes }));
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
  }
}

it("any bytes are read or refused", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), neverBreaks), { numRuns: 500 });
});

it("a file with bytes changed is read or refused", async () => {
  const files = [...WAYS.map((encode) => encode(csvText(CURRENT_LAYOUT))), workbook([CURRENT_LAYOUT])];
  const change = fc.record({ file: fc.constantFrom(...files), at: fc.nat(), byte: fc.nat(255), cut: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(change, async ({ file, at, byte, cut }) => {
      const place = at % file.length;
      const bytes = cut ? file.slice(0, place) : file.with(place, byte);
      await neverBreaks(bytes);
    }),
    { numRuns: 1000 },
  );
});

it("any text in any column is read, and told with its cell where it is not", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("＝1+1", "24:00", "月〜", "0.5", "約", "'", "万", "-"),
  );
  const row = fc.array(text, { minLength: HEADINGS.length, maxLength: HEADINGS.length });
  await fc.assert(
    fc.asyncProperty(row, async (cells) => {
      const clean = cells.map((cell) => cell.replace(/[\p{Cs}\p{Cc}]/gu, ""));
      const bytes = csv([HEADINGS, ["1", "森のオフィス", ...clean.slice(2)]]);
      const sheet = await readOfficeFile({ name: "any", bytes });
      for (const fault of sheet.rows.flatMap(({ faults }) => faults)) expect(fault.sentence).toMatch(/。/);
      const again = await readOfficeFile({ name: "any", bytes: new TextEncoder().encode(correctedFile(sheet)) });
      expect(again.rows[0]?.answers).toEqual(sheet.rows[0]?.answers);
    }),
    { numRuns: 200 },
  );
});

it("5,000 rows", async () => {
  const [headings = [], row = []] = CURRENT_LAYOUT;
  const rows = Array.from({ length: 5000 }, (_, index) => row.with(1, `A-${index}`));
  for (const [name, bytes] of [
    ["csv", csv([headings, ...rows])],
    ["xlsx", workbook([[headings, ...rows]])],
  ] as const) {
    const from = performance.now();
    const sheet = await readOfficeFile({ name, bytes });
    console.log(`${name}: 5,000 rows of ${headings.length} columns in ${Math.round(performance.now() - from)} ms`);

    expect(sheet.rows).toHaveLength(5000);
  }
});
