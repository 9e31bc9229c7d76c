import { unpackParts } from "@/lib/files/packed-parts";
import { UNPACKED_BYTES_MAX, ZIP_ENTRIES_MAX } from "./limits";
import { UnreadableFile } from "./unreadable-file";

/** The parts of a workbook, before a library unpacks it once more. */
export async function unpackSafely(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const unpacking = await unpackParts(bytes, { partsMax: ZIP_ENTRIES_MAX, bytesMax: UNPACKED_BYTES_MAX });
  if (unpacking.ok) return unpacking.parts;
  throw unpacking.cause === "unpacks-too-big" ? tooLarge() : damaged();
}

export function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    "Excelファイルを展開すると大きくなりすぎるため、読み取れません。施設の表だけを新しいブックに写して保存し、そのファイルを選んでください。",
  );
}

export function damaged(): UnreadableFile {
  return new UnreadableFile(
    "Excelファイル（.xlsx）として読み取れません。Excelで開けることを確かめ、「名前を付けて保存」で種類を「Excelブック（*.xlsx）」にして保存したファイルを選んでください。",
  );
}
