import { createHash } from "node:crypto";
import { routes } from "@/lib/routes";
import { encodeCp932 } from "./cp932";
import { csvHead, csvRows } from "./csv";
import type { Dataset, Place } from "./dataset";
import { BOM, download, type FileFormat } from "./files";
import { jsonHead, recordOf } from "./json";
import { respond } from "./respond";

export type StreamOrder<Row> = {
  readonly dataset: Dataset<Row>;
  readonly pages: () => AsyncIterable<readonly Row[]>;
  readonly placeOf: (row: Row) => Place | null;
  readonly changedAt: Date | null;
  readonly count: number;
  readonly baseUrl: string;
};

/** Differs with every change of how the rows are written. */
const WRITTEN = "1";

const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  "csv-cp932": "text/csv; charset=windows-31j; header=present",
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
} as const satisfies Record<FileFormat, string>;

/** As a file would be answered; written page by page while it is sent, so that a hundred thousand rows fill no memory. */
export function respondWithStream<Row>(request: Request, format: FileFormat, order: StreamOrder<Row>): Response {
  const { dataset, changedAt } = order;
  const isCsv = format === "csv" || format === "csv-cp932";
  const headers = { "content-type": TYPES[format], ...(isCsv ? download(dataset.id, changedAt) : {}) };
  return respond(request, { etag: etagOf(format, order), changedAt, headers }, () => streamOf(chunks(format, order)));
}

/** The state of the data names its file: it is not written to find out whether it is another one. */
function etagOf<Row>(format: FileFormat, { dataset, changedAt, count, baseUrl }: StreamOrder<Row>): string {
  const fields = dataset.columns.map(({ heading, name }) => `${heading} ${name}`);
  const state = [WRITTEN, dataset.id, format, changedAt?.toISOString(), count, baseUrl, dataset.description, ...fields];
  return `"${createHash("sha256").update(state.join("\n")).digest("base64url").slice(0, 22)}"`;
}

async function* chunks<Row>(format: FileFormat, order: StreamOrder<Row>): AsyncGenerator<string | Uint8Array> {
  if (format === "csv") yield* csvParts(order, BOM);
  else if (format === "json") yield* jsonParts(order);
  else if (format === "geojson") yield* geoJsonParts(order);
  else for await (const part of csvParts(order, "")) yield encodeCp932(part).bytes;
}

async function* csvParts<Row>({ dataset, pages }: StreamOrder<Row>, mark: string): AsyncGenerator<string> {
  yield `${mark}${csvHead(dataset)}`;
  for await (const page of pages()) yield csvRows(dataset, page);
}

async function* jsonParts<Row>(order: StreamOrder<Row>): AsyncGenerator<string> {
  const { dataset, count } = order;
  yield `${openEnd({ ...jsonHead(dataset, aboutOf(order)), count })},"records":[`;
  yield* listed(order, (row) => recordOf(dataset, row));
  yield "]}";
}

/** RFC 7946: longitude first. What has no place yet is a feature without geometry. */
async function* geoJsonParts<Row>(order: StreamOrder<Row>): AsyncGenerator<string> {
  const { dataset, placeOf } = order;
  yield `${openEnd({ type: "FeatureCollection", ...jsonHead(dataset, aboutOf(order)) })},"features":[`;
  yield* listed(order, (row) => {
    const place = placeOf(row);
    const geometry = place === null ? null : { type: "Point", coordinates: [place.longitude, place.latitude] };
    return { type: "Feature", geometry, properties: recordOf(dataset, row) };
  });
  yield "]}";
}

async function* listed<Row>({ pages }: StreamOrder<Row>, shown: (row: Row) => object): AsyncGenerator<string> {
  let isFirst = true;
  for await (const page of pages()) {
    if (page.length === 0) continue;
    yield `${isFirst ? "" : ","}${page.map((row) => JSON.stringify(shown(row))).join(",")}`;
    isFirst = false;
  }
}

function aboutOf<Row>({ dataset, baseUrl, changedAt }: StreamOrder<Row>) {
  return { dictionary: `${baseUrl}${routes.openData()}#dictionary-${dataset.id}`, changedAt };
}

/** An object to which more is added. */
function openEnd(head: object): string {
  return JSON.stringify(head).slice(0, -1);
}

/** Asks for the next part when there is room for it; who leaves early ends it. */
function streamOf(parts: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
