import { applicantKindLabels } from "@/lib/awards/editions/rules/category-schema";
import { partnerStatusLabels } from "@/lib/awards/partners/labels";
import { channelLabels } from "@/lib/cases/labels";
import { formatDateTime, formatShort } from "@/lib/japan/dates";
import { spreadsheet } from "@/lib/spreadsheet";
import { arrivalLabels, entryStatusLabels } from "./labels";
import type { ExportedEntry } from "./queries/queue";

const kinds: Readonly<Record<string, string>> = applicantKindLabels;

/** No personal data: names and addresses of contacts are read case by case. */
const columns: readonly (readonly [heading: string, cell: (row: ExportedEntry) => string])[] = [
  ["受付番号", (row) => row.number],
  ["年度", (row) => String(row.edition.fiscalYear)],
  ["部門", (row) => row.categoryName],
  ["状況", (row) => entryStatusLabels[row.status]],
  ["取組の名称", (row) => row.title],
  ["応募者", (row) => row.applicantName],
  ["応募者の区分", (row) => kinds[row.applicantKind] ?? row.applicantKind],
  ["連携自治体", (row) => row.partners.map(({ status }) => partnerStatusLabels[status]).join("、")],
  ["到着", (row) => formatDateTime(row.arrivedAt)],
  ["締切との関係", (row) => arrivalLabels[row.arrival]],
  ["受付日", (row) => formatShort(row.receivedAt)],
  ["経過営業日", (row) => String(row.age.days)],
  ["停止中", (row) => (row.age.isStopped ? "はい" : "")],
  ["決定日", (row) => (row.decidedAt === null ? "" : formatShort(row.decidedAt))],
  ["担当者", (row) => row.assignee?.name ?? ""],
  ["受付方法", (row) => channelLabels[row.channel] ?? row.channel],
];

export function deskCsv(rows: readonly ExportedEntry[]): string {
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return spreadsheet([columns.map(([heading]) => heading), ...lines]);
}
