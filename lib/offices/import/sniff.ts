import { OLD_OFFICE, startsWith, ZIP } from "@/lib/files/signatures";
import { FILE_BYTES_MAX } from "./limits";
import { UnreadableFile } from "./unreadable-file";

const OTHERS = [
  { magic: [0x25, 0x50, 0x44, 0x46], name: "PDF" },
  { magic: [0x89, 0x50, 0x4e, 0x47], name: "画像" },
  { magic: [0xff, 0xd8, 0xff], name: "画像" },
  { magic: [0x1f, 0x8b], name: "圧縮ファイル" },
];

/** By what is inside: a name can be anything. */
export function sniff(bytes: Uint8Array): "text" | "workbook" {
  if (bytes.length === 0)
    throw new UnreadableFile("ファイルが空です。見出しの行と施設の行があるファイルを選んでください。");
  if (bytes.length > FILE_BYTES_MAX)
    throw new UnreadableFile(
      `ファイルは${FILE_BYTES_MAX / 1024 / 1024}MBまでです。いくつかのファイルに分けて取り込んでください。`,
    );
  if (startsWith(bytes, ZIP)) return "workbook";
  if (startsWith(bytes, OLD_OFFICE))
    throw new UnreadableFile(
      "古い形式のExcelファイル（.xls）か、パスワードのついたExcelファイルのため、読み取れません。Excelで開いてパスワードを外し、「名前を付けて保存」で種類を「Excelブック（*.xlsx）」にして保存したファイルを選んでください。",
    );
  const other = OTHERS.find(({ magic }) => startsWith(bytes, magic));
  if (other)
    throw new UnreadableFile(
      `${other.name}のファイルは取り込めません。CSVまたはExcel（.xlsx）のファイルを選んでください。`,
    );
  return "text";
}
