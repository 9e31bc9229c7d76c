import { DomainError } from "@/lib/errors";
import { ROWS_MAX } from "./limits";

/** The file as a whole cannot be read; nothing of it was taken. */
export class UnreadableFile extends DomainError {
  override readonly name = "UnreadableFile";
}

export function tooManyRows(): UnreadableFile {
  return new UnreadableFile(
    `1回に取り込めるのは${ROWS_MAX.toLocaleString("ja-JP")}行までです。空の行を消すか、いくつかのファイルに分けて取り込んでください。`,
  );
}
