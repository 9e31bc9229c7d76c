/** A number stays a number in both formats; everything else is text. */
export type Cell = string | number | null | readonly string[];

/** What the dictionary tells of a column. */
export type Field = {
  readonly heading: string;
  readonly name: string;
  readonly description: string;
  readonly example: string;
};

/** One column of a dataset: the same value under a Japanese heading in CSV and an English name in JSON. */
export type Column<Row> = Field & { readonly value: (row: Row) => Cell };

export type Dataset<Row> = {
  /** As in its address. */
  readonly id: string;
  /** Within the portal: 自己宣言の一覧. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** When it changes: a sentence. */
  readonly updates: string;
  readonly columns: readonly Column<Row>[];
};

export type Place = { readonly latitude: number; readonly longitude: number };

/** GIF: several values in a cell are parted by a half-width semicolon. */
export const LIST_SEPARATOR = ";";

export const LICENCE = {
  name: "公共データ利用規約（第1.0版）",
  url: "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
} as const;
