import { toJapanIso } from "@/lib/japan/dates";
import { type Dataset, LICENCE } from "./dataset";

type About = {
  /** The page that explains the fields. */
  readonly dictionary: string;
  readonly changedAt: Date | null;
};

/** The same bytes for the same data: the time is that of the last change, not of the request. */
export function toJson<Row>(dataset: Dataset<Row>, rows: readonly Row[], { dictionary, changedAt }: About): string {
  return JSON.stringify({
    title: dataset.title,
    description: dataset.description,
    licence: LICENCE,
    dictionary,
    updatedAt: changedAt === null ? null : toJapanIso(changedAt),
    count: rows.length,
    records: rows.map((row) => Object.fromEntries(dataset.columns.map(({ name, value }) => [name, value(row)]))),
  });
}
