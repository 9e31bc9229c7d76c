import "server-only";
import { DomainError } from "@/lib/errors";
import { csvTable } from "@/lib/offices/import/csv-table";

const BYTES_MAX = 2 * 1024 * 1024;

type Lines =
  | { readonly ok: true; readonly lines: readonly (readonly string[])[] }
  | { readonly ok: false; readonly message: string };

/** One CSV in UTF-8 or Shift_JIS, as spreadsheets write it. */
export async function linesOf(files: readonly File[]): Promise<Lines> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return { ok: false, message: "CSVファイルを1つ選択してください。" };
  if (file.size > BYTES_MAX) return { ok: false, message: "ファイルは2MB以内にしてください。" };
  try {
    return { ok: true, lines: csvTable(new Uint8Array(await file.arrayBuffer())).lines };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, message: error.message };
    throw error;
  }
}
