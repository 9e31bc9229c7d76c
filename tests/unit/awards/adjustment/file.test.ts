import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adjustScores } from "@/lib/awards/adjustment/adjust";
import { adjustmentFile } from "@/lib/awards/adjustment/file";
import { littell } from "./published";
import { roundOf, settings } from "./rounds";

const file = adjustmentFile(adjustScores(roundOf(littell), { ...settings, winners: 3, draws: 200 }));
const lines = file.split("\r\n");

describe("the file of a result", () => {
  it("is to the byte the one that was kept for the data of Littell et al.", () => {
    expect(file).toBe(readFileSync(join(import.meta.dirname, "littell.csv"), "utf8"));
  });

  it("has as many cells in every line of the table as headings", () => {
    const table = lines.slice(lines.indexOf("") + 1, -1);

    expect(table).toHaveLength(16);
    expect(new Set(table.map((line) => line.split(",").length))).toEqual(new Set([24]));
  });

  it("writes a difference of nothing without a minus, and quotes what would break a line", () => {
    const jurorIds = ["p", "q", "r", "s", "t", "u"];
    const scores = ["a", "b", "c", "d"].flatMap((entryId) =>
      jurorIds.map((jurorId) => ({ jurorId, entryId, value: 70.1 })),
    );

    const text = adjustmentFile(adjustScores(roundOf(scores), { ...settings, seed: '7月,"夏"' }));

    expect(text).not.toContain("-0.000000");
    expect(text).toContain('再標本化の種,"7月,""夏"""\r\n');
  });

  it("says why nothing was adjusted, with the raw means alone", () => {
    const round = {
      entryIds: ["a", "b"],
      referenceIds: [],
      scores: [
        { jurorId: "x", entryId: "a", value: 70 },
        { jurorId: "y", entryId: "a", value: 71.5 },
      ],
    };

    expect(adjustmentFile(adjustScores(round, settings)).split("\r\n")).toEqual([
      "結果,補正なし",
      "理由,JUROR_TOO_FEW,採点が4件に満たない審査委員が2名いるため、補正していません。",
      "理由,ENTRY_TOO_FEW,採点が2件に満たない応募が1件あるため、補正していません。",
      "理由,NOT_CONNECTED,審査委員と応募のつながりが2つに分かれていて、互いに比べられないため、補正していません。",
      "受賞枠,2",
      "審査委員ごとの最少採点数,4",
      "応募ごとの最少採点数,2",
      "再標本化の種,2027",
      "再標本化の回数,10",
      "審査委員の一致度（α）,0.000000",
      "一致度に使った応募,1",
      "一致度に使った採点,2",
      "",
      "応募,採点数,平均点,平均点の順位",
      "a,2,70.750000,1",
      "b,0,,",
      "",
    ]);
  });
});
