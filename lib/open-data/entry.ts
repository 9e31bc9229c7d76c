import type { Dataset, Field, Place } from "./dataset";
import type { OpenDataFile } from "./file";
import { type FileFormat, makeDatasetFile } from "./files";
import { respondWithFile } from "./respond";
import { respondWithStream } from "./stream";

/** What the texts of a dataset may depend on. */
export type Portal = { readonly baseUrl: string; readonly isDemo: boolean };

export type DatasetDescription = Omit<Dataset<never>, "columns"> & {
  readonly fields: readonly Field[];
  readonly hasPlaces: boolean;
};

/** A dataset as routes and pages see it, whatever its rows are. */
export type DatasetEntry = {
  readonly id: string;
  readonly describe: (portal: Portal) => DatasetDescription;
  readonly count: () => Promise<number>;
  /** Null before the first row. */
  readonly changedAt: () => Promise<Date | null>;
  /** Cache tags that are dropped when the rows change. */
  readonly tags: readonly string[];
  /** Kept in memory once made; absent of what is too long for that. */
  readonly file?: (format: FileFormat, portal: Portal) => Promise<OpenDataFile>;
  readonly answer: (request: Request, format: FileFormat, portal: Portal) => Promise<Response>;
};

export type DatasetParts<Row> = Pick<DatasetEntry, "id" | "count" | "changedAt" | "tags"> & {
  readonly dataset: (portal: Portal) => Dataset<Row>;
  readonly rows: () => Promise<readonly Row[]>;
};

export function datasetEntry<Row>({ dataset, rows, ...entry }: DatasetParts<Row>): DatasetEntry {
  const file = async (format: FileFormat, portal: Portal) => {
    const changedAt = await entry.changedAt();
    return makeDatasetFile(format, { dataset: dataset(portal), rows, changedAt, baseUrl: portal.baseUrl });
  };
  return {
    ...entry,
    describe: (portal) => describeDataset(dataset(portal), false),
    file,
    answer: async (request, format, portal) => respondWithFile(request, await file(format, portal)),
  };
}

export type StreamParts<Row> = Omit<DatasetParts<Row>, "rows"> & {
  /** Row by row in a lasting order, so many at a time. */
  readonly pages: () => AsyncIterable<readonly Row[]>;
  /** Where a row is on a map: these datasets are there as GeoJSON too. */
  readonly placeOf: (row: Row) => Place | null;
};

/** A dataset that is never whole in memory. */
export function streamedEntry<Row>({ dataset, pages, placeOf, ...entry }: StreamParts<Row>): DatasetEntry {
  return {
    ...entry,
    describe: (portal) => describeDataset(dataset(portal), true),
    async answer(request, format, portal) {
      const [changedAt, count] = await Promise.all([entry.changedAt(), entry.count()]);
      const order = { dataset: dataset(portal), pages, placeOf, changedAt, count, baseUrl: portal.baseUrl };
      return respondWithStream(request, format, order);
    },
  };
}

function describeDataset<Row>({ columns, ...description }: Dataset<Row>, hasPlaces: boolean): DatasetDescription {
  const fields = columns.map(({ heading, name, description: told, example }) => ({
    ...{ heading, name, description: told, example },
  }));
  return { ...description, fields, hasPlaces };
}
