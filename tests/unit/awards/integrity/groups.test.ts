import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cell, FEWEST, safeRow, safeRows } from "@/lib/awards/integrity/groups";

const cell = (key: string, people: readonly string[]): Cell => ({ key, label: key, count: people.length, people });
const persons = (from: number, count: number) => Array.from({ length: count }, (_, place) => `p${from + place}`);

it("shows what rests on five and more, and on nobody", () => {
  expect(safeRows([cell("a", persons(1, 5)), cell("b", [])])).toEqual([
    { key: "a", label: "a", value: 5 },
    { key: "b", label: "b", value: 0 },
  ]);
});

it("joins what rests on fewer with the others, the smallest first, and tells only the sum", () => {
  const rows = safeRows([cell("a", persons(1, 20)), cell("b", persons(30, 2)), cell("c", persons(40, 6))]);
  expect(rows).toEqual([
    { key: "a", label: "a", value: 20 },
    { key: "b+c", label: "b、c", value: 8 },
  ]);
});

it("tells nothing of all together if they are too few, nor of one person who counts often", () => {
  expect(safeRows([cell("a", persons(1, 2)), cell("b", persons(2, 2))])).toEqual([
    { key: "a+b", label: "a、b", value: null },
  ]);
  expect(
    safeRow(
      cell(
        "a",
        Array.from({ length: 30 }, () => "p1"),
      ),
    ).value,
  ).toBeNull();
});

it("never shows a figure above nought that rests on fewer than five, and loses no count", () => {
  const cells = fc.array(fc.array(fc.nat(20), { maxLength: 12 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(cells, (lists) => {
      const made = lists.map((list, place) => cell(`k${place}`, list.map(String)));
      const rows = safeRows(made);
      for (const { key, value } of rows) {
        const behind = made.filter((one) => key.split("+").includes(one.key));
        const people = new Set(behind.flatMap((one) => [...one.people]));
        expect(value === null || value === 0 || people.size >= FEWEST).toBe(true);
        if (value !== null) expect(value).toBe(behind.reduce((sum, one) => sum + one.count, 0));
      }
      expect(rows.flatMap(({ key }) => key.split("+")).sort()).toEqual(made.map(({ key }) => key).sort());
      // A second row that is not told could be worked out from a total that is.
      expect(rows.filter(({ value }) => value === null).length).toBeLessThanOrEqual(1);
      if (rows.some(({ value }) => value === null))
        expect(rows.every(({ value }) => value === null || value === 0)).toBe(true);
    }),
  );
});
