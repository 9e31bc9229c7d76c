/** What a file of offices says, before anything is written. */

type FileFormat = "csv" | "xlsx";
export type FileEncoding = "utf-8" | "utf-8-bom" | "cp932" | "utf-16le" | "utf-16be";

/** As in forms: text, or several for a list; choices by their code; "" and [] for nothing. */
export type Answer = string | readonly string[];

/** Where something stands in the file: C5 is what a spreadsheet calls it. */
export type Place = {
  readonly line: number;
  readonly cell: string;
  readonly heading: string;
  readonly value: string;
};

/** A value that cannot be taken. The sentence says what to do. */
export type Fault = Place & { readonly field: string; readonly sentence: string };

/** A value that was changed while reading. */
export type Notice = Place & { readonly field: string; readonly after: string; readonly sentence: string };

export type OfficeRow = {
  /** Row number, as a spreadsheet shows it. */
  readonly line: number;
  /** ID of the file's own; "" when it has none. */
  readonly externalId: string;
  /** Only fields whose column is in the file, and whose value could be read. */
  readonly answers: Readonly<Partial<Record<string, Answer>>>;
  /** Of 団体名 and 法人番号: not part of the record, for a check alone. */
  readonly organization: { readonly name: string; readonly number: string };
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
  /** The texts of the file, at least one for each heading. */
  readonly cells: readonly string[];
  /** The same with the values as they were understood. */
  readonly corrected: readonly string[];
};

export type OfficeSheet = {
  readonly format: FileFormat;
  /** Null for a workbook. */
  readonly encoding: FileEncoding | null;
  /** Row number of the headings. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  /** Columns nobody knows: they are not taken. */
  readonly unknownHeaders: readonly string[];
  /** Columns of the national layouts for which an office has no field. */
  readonly unusedHeaders: readonly string[];
  /** Headings that are missing or stand twice; with one of these the rows are not to be taken. */
  readonly headerFaults: readonly Fault[];
  readonly rows: readonly OfficeRow[];
};

/** The file as a grid of texts. */
export type Table = {
  readonly format: FileFormat;
  readonly encoding: FileEncoding | null;
  readonly lines: readonly (readonly string[])[];
};
