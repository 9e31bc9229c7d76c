import { askIn, type EntryField, type FileLimits } from "./field";

const ask = askIn("files");

export const FILES_FIELD = "files";

const WORDS: Readonly<Record<string, string>> = {
  png: "PNG",
  jpg: "JPEG",
  webp: "WebP",
  pdf: "PDF",
  docx: "Word（.docx）",
  xlsx: "Excel（.xlsx）",
  pptx: "PowerPoint（.pptx）",
  txt: "テキスト（.txt）",
  csv: "CSV",
};

/** Papers, within what the edition allows; none where it takes none. */
export function fileFields(limits: FileLimits): readonly EntryField[] {
  if (limits.count === 0 || limits.types.length === 0) return [];
  return [ask(FILES_FIELD, "添付する資料", { kind: "files", limits }, { help: limitsInWords(limits) })];
}

/** Said before anything is chosen. */
function limitsInWords({ types, megabytes, count }: FileLimits): string {
  return `${types.map((type) => WORDS[type] ?? type).join("、")}。1点${megabytes}MBまで、${count}点まで。`;
}
