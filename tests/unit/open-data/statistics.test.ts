import { describe, expect, it } from "vitest";
import { toCsv } from "@/lib/open-data/csv";
import { makeDatasetFile } from "@/lib/open-data/files";
import { STATISTICS_ROWS, statisticsDataset } from "@/lib/open-data/statistics";
import { ALL_SERIES } from "@/lib/statistics/all";

const dataset = statisticsDataset();
const order = {
  dataset,
  rows: async () => STATISTICS_ROWS,
  changedAt: new Date("2026-11-26T15:00:00Z"),
  baseUrl: "https://portal.example.jp",
};

/** No cell of these data holds a comma, a quote or a break; a test below holds it. */
const cellsOf = (csv: string) => csv.split("\r\n").map((line) => line.split(","));

describe("the file of statistics", () => {
  it("has one row for each value and gives every number back", async () => {
    const [head = [], ...records] = cellsOf((await toCsv(dataset, STATISTICS_ROWS)).trimEnd());
    const at = (name: string) => head.indexOf(name);
    const values = ALL_SERIES.flatMap(({ id, observations }) =>
      observations.map(({ prefecture = "", period, value }) => [id, prefecture, period.from, period.to, value]),
    );

    expect(records.every((record) => record.length === head.length)).toBe(true);
    expect(
      records.map((record) => [
        record[at("系列コード")],
        record[at("都道府県コード")],
        record[at("期間の開始")],
        record[at("期間の終了")],
        Number(record[at("値")]),
      ]),
    ).toEqual(values);
  });

  it("writes a loss as a number, with the official name and reading beside it", async () => {
    const csv = await toCsv(dataset, STATISTICS_ROWS);

    expect(csv).toContain(",08,茨城県,イバラキケン,2019-04,2019-12,-3469,人,");
    expect(csv).not.toContain("'-");
  });

  it("marks what is known from reports alone", async () => {
    const csv = await toCsv(dataset, STATISTICS_ROWS);
    const reported = csv.split("\r\n").filter((line) => line.startsWith("reported-"));

    expect(reported).toHaveLength(3);
    expect(reported.every((line) => line.includes("報道等による"))).toBe(true);
  });

  it("is JSON with numbers, its licence and its last change", async () => {
    const json = JSON.parse((await makeDatasetFile("json", order)).body.toString());

    expect(json).toMatchObject({
      count: STATISTICS_ROWS.length,
      updatedAt: "2026-11-27T00:00:00+09:00",
      dictionary: "https://portal.example.jp/open-data#dictionary-statistics",
    });
    expect(json.records[0]).toMatchObject({ prefectureCode: "01", value: -1949, unit: "人", periodEnd: "2019-12" });
  });

  it("loses no letter in the encoding of old Windows", async () => {
    const file = await makeDatasetFile("csv-cp932", order);

    expect(file.headers["x-replaced-characters"]).toBeUndefined();
    expect(file.headers["content-disposition"]).toBe('attachment; filename="chitele-statistics-20261127.csv"');
  });
});
