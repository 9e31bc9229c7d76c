import { formatShort } from "@/lib/japan/dates";
import { spreadsheet } from "@/lib/spreadsheet";
import { directionLabels, sideLabels, statusLabels } from "./labels";
import { DECLINE_REASONS, labelOf, OUTCOMES } from "./options";
import type { ExportedIntroduction } from "./queries/desk-lists";

const day = (moment: Date | null) => (moment === null ? "" : formatShort(moment));

/** No personal data: whom to write to is not in the list, whatever the status. */
const columns: readonly (readonly [heading: string, cell: (row: ExportedIntroduction) => string])[] = [
  ["種類", (row) => directionLabels[row.direction]],
  ["希望した団体", (row) => row.request.organizationName],
  ["提案した相手", (row) => row.counterpartName],
  ["所在地", (row) => row.counterpartPlace],
  ["点数", (row) => String(row.score)],
  ["状況", (row) => statusLabels[row.status]],
  ["作成日", (row) => day(row.createdAt)],
  ["提案日", (row) => day(row.proposedAt)],
  ["希望した側の承諾日", (row) => day(row.offeredAt)],
  ["紹介の成立日", (row) => day(row.introducedAt)],
  ["返事の期限", (row) => day(row.dueAt)],
  ["終了日", (row) => day(row.endedAt)],
  ["見送った側", (row) => (row.declinedBy === null ? "" : sideLabels[row.declinedBy])],
  ["見送りの理由", (row) => (row.declineReason === null ? "" : labelOf(DECLINE_REASONS, row.declineReason))],
  ["その後の結果", (row) => (row.outcome === null ? "" : labelOf(OUTCOMES, row.outcome))],
];

export function introductionsCsv(rows: readonly ExportedIntroduction[]): string {
  return spreadsheet([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}
