import "server-only";
import writeExcel from "write-excel-file/node";
import { FULL_LAYOUT, NATIONAL_TEMPLATE } from "@/lib/offices/import/layout";
import { spreadsheet } from "@/lib/spreadsheet";

type Template = { readonly bytes: Uint8Array; readonly type: string };

const CSV = "text/csv; charset=utf-8; header=present";
const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const TEMPLATES: Readonly<Record<string, () => Promise<Template>>> = {
  "full.csv": async () => csv(FULL_LAYOUT),
  "full.xlsx": async () => ({ bytes: await workbook(FULL_LAYOUT), type: EXCEL }),
  "national.csv": async () => csv(NATIONAL_TEMPLATE),
};

export async function officeTemplate(file: string): Promise<Template | null> {
  const make = Object.hasOwn(TEMPLATES, file) ? TEMPLATES[file] : undefined;
  return make === undefined ? null : make();
}

function csv(headings: readonly string[]): Template {
  return { bytes: Buffer.from(spreadsheet([headings])), type: CSV };
}

/** Every cell is a text, so that 012025 keeps its zero. */
async function workbook(headings: readonly string[]): Promise<Uint8Array> {
  const head = headings.map((value) => ({ value, type: String, fontWeight: "bold" as const }));
  const columns = headings.map((value) => ({ width: Math.max(10, value.length * 2) }));
  return writeExcel([head], { columns, sheet: "施設", stickyRowsCount: 1 }).toBuffer();
}
