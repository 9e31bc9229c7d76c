import { toJapanIso } from "@/lib/japan/dates";
import { type Cell, type Dataset, LICENCE } from "./dataset";

type About = {
  /** The page that explains the fields. */
  readonly dictionary: string;
  readonly changedAt: Date | null;
};

/** The same bytes for the same data: the time is that of the last change, not of the request. */
export function toJson<Row>(dataset: Dataset<Row>, rows: readonly Row[], { dictionary, changedAt }: About): string {
  const records = rows.map((row) => recordOf(dataset, row));
  return JSON.stringify({ ...jsonHead(dataset, { dictionary, changedAt }), count: rows.length, records });
}

/** What stands before the records. */
export function jsonHead<Row>({ title, description }: Dataset<Row>, { dictionary, changedAt }: About) {
  const updatedAt = changedAt === null ? null : toJapanIso(changedAt);
  return { title, description, licence: LICENCE, dictionary, updatedAt };
}

export function recordOf<Row>({ columns }: Dataset<Row>, row: Row): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}
