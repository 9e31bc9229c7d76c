import { CsvError, parse } from "csv-parse/sync";
import { decode } from "./decode";
import { HEADER_WITHIN_ROWS, LINES_MAX } from "./limits";
import type { Table } from "./office-sheet";
import { tooManyRows, UnreadableFile } from "./unreadable-file";

const DELIMITERS = [",", "\t", ";"] as const;
const SAMPLE_LINES = HEADER_WITHIN_ROWS + 10;
const RECORD_MAX = 1_000_000;

/** One record is one row, empty ones too: so the numbers are those a spreadsheet shows. */
export function csvTable(bytes: Uint8Array): Table {
  const { encoding, text } = decode(bytes);
  const records = parseRecords(text, delimiterOf(text));
  if (records.length > LINES_MAX) throw tooManyRows();
  return { format: "csv", encoding, lines: records.map((cells) => cells.map(withoutApostrophe)) };
}

/** The one that occurs most often outside of quotes near the top. */
function delimiterOf(text: string): string {
  const top = text.split(/\r\n|[\r\n]/, SAMPLE_LINES).map((line) => line.replace(/"[^"]*"/g, ""));
  const most = (delimiter: string) => Math.max(...top.map((line) => line.split(delimiter).length - 1));
  return DELIMITERS.reduce((best, delimiter) => (most(delimiter) > most(best) ? delimiter : best));
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: RECORD_MAX,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: LINES_MAX + 1,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(sentenceOf(error, text));
    throw error;
  }
}

function sentenceOf(error: CsvError, text: string): string {
  const line = typeof error["lines"] === "number" ? `${error["lines"]}行目` : "途中";
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return `ファイルの${line}の1件が長すぎます。引用符（"）の閉じ忘れがないか確かめてください。`;
  if (error.code === "CSV_QUOTE_NOT_CLOSED")
    return `ファイルの${lineOfOpenQuote(text)}行目から始まる引用符（"）が閉じられていません。引用符を閉じるか消して、保存し直してください。`;
  return `ファイルの${line}で、引用符（"）の使い方に誤りがあります。値の中の引用符は2つ続けて（""）書くか、消して保存し直してください。`;
}

/** Every quote before it has its partner, or the parser had complained of that one. */
function lineOfOpenQuote(text: string): number {
  let isOpen = false;
  let line = 1;
  let opened = 1;
  for (const [mark] of text.matchAll(/"|\r\n|[\r\n]/g)) {
    if (mark !== '"') line += 1;
    else {
      isOpen = !isOpen;
      if (isOpen) opened = line;
    }
  }
  return opened;
}

/** What `spreadsheet` puts before a sign of a formula is taken off again. */
function withoutApostrophe(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "");
}
