import { channelLabels } from "@/lib/cases/labels";
import { formatShort } from "@/lib/japan/dates";
import { prefectureName } from "@/lib/japan/prefecture";
import { spreadsheet } from "@/lib/spreadsheet";
import { statusLabels } from "./labels";
import { ENTRANCES, labelOf, OUTCOMES, TOPICS } from "./options";
import type { ExportedConsultation } from "./queries/queue";

const day = (moment: Date | null) => (moment === null ? "" : formatShort(moment));

/** No names of contacts, and nothing of what was asked: those are read case by case. */
const columns: readonly (readonly [heading: string, cell: (row: ExportedConsultation) => string])[] = [
  ["受付番号", (row) => row.number],
  ["状況", (row) => statusLabels[row.status]],
  ["窓口", (row) => labelOf(ENTRANCES, row.entrance)],
  ["団体名", (row) => row.organizationName],
  ["都道府県", (row) => prefectureName(row.prefectureCode)],
  ["テーマ", (row) => row.topics.map((topic) => labelOf(TOPICS, topic)).join("、")],
  ["受付日", (row) => day(row.receivedAt)],
  ["経過営業日", (row) => String(row.age.days)],
  ["停止中", (row) => (row.age.isStopped ? "はい" : "")],
  ["停止した営業日", (row) => String(row.stoppedDays)],
  ["最初の回答日", (row) => day(row.firstAnsweredAt)],
  ["回答日", (row) => day(row.answeredAt)],
  ["終了日", (row) => day(row.endedAt)],
  ["結果", (row) => (row.outcome === null ? "" : labelOf(OUTCOMES, row.outcome))],
  ["満足度", (row) => (row.satisfaction === null ? "" : String(row.satisfaction))],
  ["担当", (row) => row.assignee?.name ?? ""],
  ["副担当", (row) => row.deputy?.name ?? ""],
  ["受付方法", (row) => channelLabels[row.channel] ?? row.channel],
];

export function deskCsv(rows: readonly ExportedConsultation[]): string {
  const lines = rows.map((row) => columns.map(([, cell]) => cell(row)));
  return spreadsheet([columns.map(([heading]) => heading), ...lines]);
}
