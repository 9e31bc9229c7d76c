import { describe, expect, it } from "vitest";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { csv, csvText, ENCODINGS } from "@/tests/support/office-files/csv";
import { CURRENT_LAYOUT, OLDER_LAYOUT } from "@/tests/support/office-files/layouts";
import { workbook } from "@/tests/support/office-files/workbook";

const read = (bytes: Uint8Array) => readOfficeFile({ name: "offices.csv", bytes });

describe.each([
  ["older layout", OLDER_LAYOUT],
  ["current layout", CURRENT_LAYOUT],
])("%s", (_name, lines) => {
  it.each(Object.entries(ENCODINGS))("reads the same from %s", async (name, encode) => {
    const expected = await read(csv(lines));
    const sheet = await read(encode(csvText(lines)));

    expect(sheet.rows).toEqual(expected.rows);
    expect(sheet.encoding).toBe(name.split(" ")[0]);
  });

  it.each(["\t", ";"])("reads the same with the delimiter %j", async (delimiter) => {
    expect((await read(csv(lines, delimiter))).rows).toEqual((await read(csv(lines))).rows);
  });

  it("reads the same from a workbook", async () => {
    expect((await read(workbook([lines]))).rows).toEqual((await read(csv(lines))).rows);
  });

  it("has no fault, no unknown column, and puts the office in its place", async () => {
    const sheet = await read(csv(lines));

    expect(sheet.headerFaults).toEqual([]);
    expect(sheet.unknownHeaders).toEqual([]);
    expect(sheet.rows[0]?.faults).toEqual([]);
    expect(sheet.rows[0]?.answers).toMatchObject({
      name: "富士見 森のオフィス",
      municipalityCode: "203629",
      town: "富士見",
      street: "3785-3",
      openDays: ["1", "2", "3", "4", "5"],
      opensAt: "09:00",
    });
  });
});

it("keeps every letter of CP932", async () => {
  const name = "髙﨑①㈱～－纊";
  const bytes = ENCODINGS.cp932(
    csvText([
      ["名称", "説明", "住所"],
      [name, "〜", "長野県富士見町"],
    ]),
  );

  expect((await read(bytes)).rows[0]?.answers["name"]).toBe(name);
});
