import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { codePoints, encodeCp932 } from "./cp932";
import { toCsv } from "./csv";
import type { Dataset } from "./dataset";
import { keepFile, makeFile, type OpenDataFile } from "./file";
import { toJson } from "./json";

export type FileFormat = "csv" | "csv-cp932" | "json" | "geojson";

type Order<Row> = {
  readonly dataset: Dataset<Row>;
  readonly rows: () => Promise<readonly Row[]>;
  readonly changedAt: Date | null;
  readonly baseUrl: string;
};

export const BOM = "\uFEFF";

/** A dataset as a file, as of its last change. */
export function makeDatasetFile<Row>(format: FileFormat, order: Order<Row>): Promise<OpenDataFile> {
  const { dataset, changedAt } = order;
  return keepFile(`${dataset.id}.${format}`, changedAt?.toISOString() ?? "never", () => make(format, order));
}

async function make<Row>(format: FileFormat, order: Order<Row>): Promise<OpenDataFile> {
  switch (format) {
    case "csv":
      return csvFile(order);
    case "csv-cp932":
      return cp932File(order);
    case "json":
    case "geojson":
      return jsonFile(order);
  }
}

async function csvFile<Row>({ dataset, rows, changedAt }: Order<Row>): Promise<OpenDataFile> {
  const csv = await toCsv(dataset, await rows());
  return makeFile(Buffer.from(`${BOM}${csv}`), {
    changedAt,
    headers: { "content-type": "text/csv; charset=utf-8; header=present", ...download(dataset.id, changedAt) },
  });
}

async function cp932File<Row>({ dataset, rows, changedAt }: Order<Row>): Promise<OpenDataFile> {
  const { bytes, replaced } = encodeCp932(await toCsv(dataset, await rows()));
  return makeFile(bytes, {
    changedAt,
    headers: {
      "content-type": "text/csv; charset=windows-31j; header=present",
      ...download(dataset.id, changedAt),
      ...(replaced.length === 0 ? {} : { "x-replaced-characters": codePoints(replaced.slice(0, 100)) }),
    },
  });
}

async function jsonFile<Row>({ dataset, rows, changedAt, baseUrl }: Order<Row>): Promise<OpenDataFile> {
  const about = { dictionary: `${baseUrl}${routes.openData()}#dictionary-${dataset.id}`, changedAt };
  const json = toJson(dataset, await rows(), about);
  return makeFile(Buffer.from(json), { changedAt, headers: { "content-type": "application/json; charset=utf-8" } });
}

export function download(id: string, changedAt: Date | null) {
  const day = changedAt === null ? "" : `-${toJapanDay(changedAt).replaceAll("-", "")}`;
  return { "content-disposition": `attachment; filename="chitele-${id}${day}.csv"` };
}
