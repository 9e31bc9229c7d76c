import { channelLabels } from "@/lib/cases/labels";
import { formatShort } from "@/lib/japan/dates";
import { spreadsheet } from "@/lib/spreadsheet";
import { statusLabels } from "./labels";
import { optionLabel } from "./options";
import type { ExportedCase } from "./queries/queue";

const day = (moment: Date | null) => (moment === null ? "" : formatShort(moment));

/** No personal data: names and addresses of contacts are read case by case. */
const columns: readonly (readonly [heading: string, cell: (row: ExportedCase) => string])[] = [
  ["受付番号", (row) => row.number],
  ["状況", (row) => statusLabels[row.status]],
  ["企業・団体名", (row) => row.organizationName],
  ["法人番号", (row) => row.corporateNumber ?? ""],
  ["都道府県", (row) => optionLabel("prefectureCode", row.prefectureCode)],
  ["業種", (row) => optionLabel("industryCode", row.industryCode)],
  ["取組方針", (row) => row.policyItems.map((code) => optionLabel("policyItems", code)).join(" / ")],
  ["受付日", (row) => day(row.receivedAt)],
  ["経過営業日", (row) => String(row.age.days)],
  ["停止中", (row) => (row.age.isStopped ? "はい" : "")],
  ["決定日", (row) => day(row.decidedAt)],
  ["最初の公開日", (row) => day(row.firstPublishedAt)],
  ["担当者", (row) => row.assignee?.name ?? ""],
  ["受付方法", (row) => channelLabels[row.channel] ?? row.channel],
];

export function deskCsv(rows: readonly ExportedCase[]): string {
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return spreadsheet([columns.map(([heading]) => heading), ...lines]);
}
