import "server-only";
import { randomUUID } from "node:crypto";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { scan } from "@/lib/attachments/scanner";
import type { Env } from "@/lib/env";
import { deleteFile, getFile, putFile } from "@/lib/storage/files";
import { locationOf } from "@/lib/storage/location";
import { codeOf, type Finding, good, look, wrong } from "./finding";

const GIGABYTE = 1024 ** 3;
const LEAST_FREE = 2 * GIGABYTE;

/** Writes a small file, reads it and takes it away again. */
export async function examineStorage(env: Pick<Env, "STORAGE_URL" | "DATA_DIR">): Promise<Finding> {
  const { kind } = locationOf(env);
  const place = kind === "s3" ? "S3互換のストレージ" : "ファイルの置き場所";
  const [key, bytes] = [`doctor/${randomUUID()}`, new TextEncoder().encode("doctor")];
  try {
    await putFile(key, bytes, "text/plain");
    const read = await getFile(key);
    await deleteFile(key);
    if (Buffer.compare(Buffer.from(read ?? []), Buffer.from(bytes)) === 0)
      return good("ファイル", `${place}に書き、読み、消せました。`);
    return wrong("ファイル", `${place}から、書いたとおりに読めません。STORAGE_URLを確かめてください。`);
  } catch (error) {
    const todo = "STORAGE_URL、権限、空き容量を確かめてください。";
    return wrong("ファイル", `${place}を使えません（${codeOf(error)}）。${todo}`);
  }
}

export async function examineDisk({ DATA_DIR }: Pick<Env, "DATA_DIR">): Promise<Finding> {
  const free = await freeBytes(DATA_DIR);
  const figure = `${(free / GIGABYTE).toFixed(1)}GB`;
  if (free >= LEAST_FREE) return good("空き容量", `${DATA_DIR}のあるディスクに${figure}の空きがあります。`);
  return look("空き容量", `${DATA_DIR}のあるディスクの空きが${figure}しかありません。容量を増やしてください。`);
}

/** Before the first start nobody has made the folder: it will lie on the disk of the nearest one above it. */
async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    const above = dirname(folder);
    if (codeOf(error) !== "ENOENT" || above === folder) throw error;
    return freeBytes(above);
  }
}

export async function examineScanner({ CLAMD_URL, APP_ENV }: Pick<Env, "CLAMD_URL" | "APP_ENV">): Promise<Finding> {
  const about = "ウイルスの検査";
  if (CLAMD_URL === undefined) {
    const sentence = "CLAMD_URLがないため、添付ファイルを検査せずに受け付けます。";
    return APP_ENV === "production" ? look(about, `${sentence}clamdの設定を検討してください。`) : good(about, sentence);
  }
  const verdict = await scan(new TextEncoder().encode("doctor"), CLAMD_URL);
  if (verdict === "clean") return good(about, "clamdが応答しました。");
  return wrong(
    about,
    "clamdが応答しません。添付ファイルは隔離されたまま、公開も閲覧もできません。CLAMD_URLとclamdの起動を確かめてください。",
  );
}
