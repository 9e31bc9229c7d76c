import { channelLabels } from "@/lib/cases/labels";
import { formatShort } from "@/lib/japan/dates";
import { spreadsheet } from "@/lib/spreadsheet";
import { statusLabels } from "./labels";
import { optionLabel } from "./options";
import { placeWords } from "./place";
import type { ExportedOffice } from "./queries/queue";

const day = (moment: Date | null) => (moment === null ? "" : formatShort(moment));

/** No personal data: names and addresses of contacts are read case by case. */
const columns: readonly (readonly [heading: string, cell: (row: ExportedOffice) => string])[] = [
  ["受付番号", (row) => row.number],
  ["状況", (row) => statusLabels[row.status]],
  ["施設名", (row) => row.name],
  ["施設の種類", (row) => optionLabel("kind", row.kind)],
  ["所在地の市区町村", (row) => placeWords("municipalityCode", row.municipalityCode) ?? row.municipalityCode],
  ["登録した自治体", (row) => row.organization.name],
  ["自治体のファイルのID", (row) => row.externalId ?? ""],
  ["受付日", (row) => day(row.receivedAt)],
  ["経過営業日", (row) => String(row.age.days)],
  ["停止中", (row) => (row.age.isStopped ? "はい" : "")],
  ["決定日", (row) => day(row.decidedAt)],
  ["最初の公開日", (row) => day(row.firstPublishedAt)],
  ["確認日", (row) => day(row.confirmedOn)],
  ["担当者", (row) => row.assignee?.name ?? ""],
  ["受付方法", (row) => channelLabels[row.channel] ?? row.channel],
];

export function deskCsv(rows: readonly ExportedOffice[]): string {
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return spreadsheet([columns.map(([heading]) => heading), ...lines]);
}
