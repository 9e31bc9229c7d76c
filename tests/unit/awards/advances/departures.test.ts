import { describe, expect, it } from "vitest";
import { linesOf, unexplained } from "@/lib/awards/advances/departures";

const ordered = [
  { entryId: "a", rank: 1 },
  { entryId: "b", rank: 2 },
  { entryId: "c", rank: 2 },
  { entryId: "d", rank: 4 },
  { entryId: "e", rank: null },
];

const choose = (entryId: string, isAdvanced: boolean, reason?: string) =>
  [entryId, { entryId, number: entryId, isAdvanced, reason }] as const;

describe("departures from the order", () => {
  it("are none where nobody chose anything: all of a tie at the last place are within", () => {
    const lines = linesOf(ordered, 2, new Map());
    expect(lines.filter(({ isAdvanced }) => isAdvanced).map(({ entryId }) => entryId)).toEqual(["a", "b", "c"]);
    expect(unexplained(lines)).toEqual([]);
  });

  it("need a word each, upwards and downwards, scored or not", () => {
    const chosen = new Map([
      choose("a", false, "辞退"),
      choose("b", false),
      choose("d", true),
      choose("e", true, "特例"),
    ]);
    const lines = linesOf(ordered, 2, chosen);
    expect(unexplained(lines).map(({ entryId }) => entryId)).toEqual(["b", "d"]);
    expect(lines.map(({ reason }) => reason)).toEqual(["辞退", null, null, null, "特例"]);
  });

  it("keep no word of what follows the order", () => {
    const lines = linesOf(ordered, 2, new Map([choose("a", true, "書きかけ"), choose("d", false, "書きかけ")]));
    expect(lines.every(({ reason }) => reason === null)).toBe(true);
  });
});
