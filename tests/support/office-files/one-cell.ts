import { readOfficeFile } from "@/lib/offices/import/read-file";
import { csv } from "./csv";

const BASE: Readonly<Record<string, string>> = {
  名称: "森のオフィス",
  所在地_全国地方公共団体コード: "203629",
};

/** One row with these cells, and the two without which there is no office. */
export async function readCellsOf(cells: Readonly<Record<string, string>>) {
  const all = { ...BASE, ...cells };
  const sheet = await readOfficeFile({ name: "施設.csv", bytes: csv([Object.keys(all), Object.values(all)]) });
  const [row] = sheet.rows;
  if (!row) throw new Error("the row was not read");
  return { sheet, row, answers: row.answers, faults: row.faults, notices: row.notices };
}
