import { parseCorporateNumber } from "@/lib/japan/corporate-number";
import { foldWidth, trimSpaces } from "@/lib/japan/width";
import { checkCoordinates } from "./coordinates";
import { addFault, type Draft, indexOf, textOf } from "./draft";
import type { Header } from "./header-row";
import { locate } from "./locate";
import type { OfficeRow } from "./office-sheet";
import { readCells } from "./read-cells";

export function readRow(header: Header, line: number, written: readonly string[]): OfficeRow {
  const width = Math.max(header.headings.length, written.length);
  const cells = Array.from({ length: width }, (_, index) => written[index] ?? "");
  const draft: Draft = { header, line, cells, answers: {}, corrected: [...cells], faults: [], notices: [] };
  readCells(draft);
  checkCoordinates(draft);
  locate(draft);
  requireName(draft);
  refuseShift(draft, written);
  const { answers, corrected, faults, notices } = draft;
  const externalId = trimSpaces(foldWidth(textOf(draft, "externalId")));
  return { line, externalId, answers, organization: organizationOf(draft), faults, notices, cells, corrected };
}

function organizationOf(draft: Draft): OfficeRow["organization"] {
  const number = parseCorporateNumber(textOf(draft, "organizationNumber"));
  return { name: textOf(draft, "organizationName"), number: number.ok ? number.value : "" };
}

function requireName(draft: Draft): void {
  const index = indexOf(draft.header, "name");
  if (index >= 0 && draft.answers["name"] === "") addFault(draft, index, "name", "名称を書いてください。");
}

/** A comma within a value that was not quoted moves all that follows. */
function refuseShift(draft: Draft, written: readonly string[]): void {
  const width = draft.header.headings.length;
  const index = written.findIndex((cell, at) => at >= width && cell.trim() !== "");
  if (index < 0) return;
  draft.faults.push({
    line: draft.line,
    cell: `${draft.line}行目`,
    heading: "",
    value: written[index] ?? "",
    field: "",
    sentence:
      '見出しより多くの値が並んでいます。値の中に区切りの文字（カンマなど）があるときは、値を引用符（"）で囲んでください。',
  });
}
