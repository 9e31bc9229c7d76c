import { describe, expect, it } from "vitest";
import { fieldLabel, isFieldName, OFFICE_FIELDS } from "@/lib/offices/fields";
import { COLUMNS } from "@/lib/offices/import/headings";
import { readOfficeFile } from "@/lib/offices/import/read-file";
import { checkOffice } from "@/lib/offices/schema";
import { anOffice, aWholeOffice } from "@/tests/factories/offices";

const fields = new Set(COLUMNS.flatMap((column) => ("field" in column ? [column.field] : [])));

describe("columns of files of offices", () => {
  it("are for fields of the record", () => {
    expect([...fields].filter((field) => !isFieldName(field))).toEqual([]);
  });

  it("are there for every field but photos, which no cell can hold", () => {
    const without = OFFICE_FIELDS.filter(({ name }) => !fields.has(name));

    expect(new Set(without.map(({ section }) => section))).toEqual(new Set(["photos"]));
  });

  it("read what the forms take", async () => {
    const answers = Object.entries({ ...anOffice(), ...withoutPhotos(aWholeOffice()) });
    const shown = (name: string, value: string | readonly string[]) => {
      const column = COLUMNS.find((known) => known.kind === "answer" && known.field === name);
      if (column?.kind !== "answer") throw new Error(`No column takes ${fieldLabel(name)}.`);
      return [column.heading, column.cell.show(value)] as const;
    };
    const cells = answers.map(([name, value]) => shown(name, value));
    const text = [0, 1].map((part) => cells.map((cell) => `"${cell[part]}"`).join(",")).join("\r\n");

    const { rows } = await readOfficeFile({ name: "offices.csv", bytes: new TextEncoder().encode(text) });

    expect(rows).toMatchObject([{ faults: [] }]);
    const read = Object.fromEntries(Object.entries(rows[0]?.answers ?? {}).map(([name, value]) => [name, value ?? ""]));
    expect(checkOffice(read)).toEqual(checkOffice(Object.fromEntries(answers)));
  });
});

function withoutPhotos(answers: ReturnType<typeof anOffice>) {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith("photo")));
}
