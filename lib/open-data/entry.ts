import type { Dataset, Field } from "./dataset";
import type { OpenDataFile } from "./file";
import { type FileFormat, makeDatasetFile } from "./files";

/** What the texts of a dataset may depend on. */
export type Portal = { readonly baseUrl: string; readonly isDemo: boolean };

export type DatasetDescription = Omit<Dataset<never>, "columns"> & { readonly fields: readonly Field[] };

/** A dataset as routes and pages see it, whatever its rows are. */
export type DatasetEntry = {
  readonly id: string;
  readonly describe: (portal: Portal) => DatasetDescription;
  readonly count: () => Promise<number>;
  /** Null before the first row. */
  readonly changedAt: () => Promise<Date | null>;
  /** Cache tags that are dropped when the rows change. */
  readonly tags: readonly string[];
  readonly file: (format: FileFormat, portal: Portal) => Promise<OpenDataFile>;
};

export type DatasetParts<Row> = Pick<DatasetEntry, "id" | "count" | "changedAt" | "tags"> & {
  readonly dataset: (portal: Portal) => Dataset<Row>;
  readonly rows: () => Promise<readonly Row[]>;
};

export function datasetEntry<Row>({ dataset, rows, ...entry }: DatasetParts<Row>): DatasetEntry {
  return {
    ...entry,
    describe(portal) {
      const { columns, ...description } = dataset(portal);
      const fields = columns.map(({ heading, name, description, example }) => ({
        heading,
        name,
        description,
        example,
      }));
      return { ...description, fields };
    },
    async file(format, portal) {
      const changedAt = await entry.changedAt();
      return makeDatasetFile(format, { dataset: dataset(portal), rows, changedAt, baseUrl: portal.baseUrl });
    },
  };
}
