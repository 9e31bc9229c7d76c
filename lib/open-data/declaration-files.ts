import "server-only";
import { getLastPublicChange, listAllPublic } from "@/lib/declarations/queries/public";
import { baseUrl, isProduction } from "@/lib/env";
import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { codePoints, encodeCp932 } from "./cp932";
import { toCsv } from "./csv";
import { declarationsDataset } from "./declarations";
import { keepFile, makeFile, type OpenDataFile } from "./file";
import { toJson } from "./json";

export type DeclarationFormat = "csv" | "csv-cp932" | "json";

const BOM = "\uFEFF";

/** The public list as a file, as of its last change. */
export async function getDeclarationFile(format: DeclarationFormat): Promise<OpenDataFile> {
  const changedAt = await getLastPublicChange();
  return keepFile(format, changedAt?.toISOString() ?? "never", () => makers[format](changedAt));
}

const makers: Readonly<Record<DeclarationFormat, (changedAt: Date | null) => Promise<OpenDataFile>>> = {
  async csv(changedAt) {
    const csv = await toCsv(dataset(), await listAllPublic());
    return makeFile(Buffer.from(`${BOM}${csv}`), {
      changedAt,
      headers: { "content-type": "text/csv; charset=utf-8; header=present", ...download("csv", changedAt) },
    });
  },
  async "csv-cp932"(changedAt) {
    const csv = await toCsv(dataset(), await listAllPublic());
    const { bytes, replaced } = encodeCp932(csv);
    return makeFile(bytes, {
      changedAt,
      headers: {
        "content-type": "text/csv; charset=windows-31j; header=present",
        ...download("csv", changedAt),
        ...(replaced.length === 0 ? {} : { "x-replaced-characters": codePoints(replaced.slice(0, 100)) }),
      },
    });
  },
  async json(changedAt) {
    const about = { dictionary: `${baseUrl()}${routes.openData()}#dictionary`, changedAt };
    const json = toJson(dataset(), await listAllPublic(), about);
    return makeFile(Buffer.from(json), { changedAt, headers: { "content-type": "application/json; charset=utf-8" } });
  },
};

function dataset() {
  return declarationsDataset({ baseUrl: baseUrl(), isDemo: !isProduction() });
}

function download(extension: string, changedAt: Date | null) {
  const day = changedAt === null ? "" : `-${toJapanDay(changedAt).replaceAll("-", "")}`;
  return { "content-disposition": `attachment; filename="chitele-declarations${day}.${extension}"` };
}
