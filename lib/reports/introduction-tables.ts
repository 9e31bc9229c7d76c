import "server-only";
import { directionLabels, sideLabels, statusLabels } from "@/lib/matching/labels";
import { DECLINE_REASONS, OUTCOMES } from "@/lib/matching/options";
import type { IntroductionStatistics } from "@/lib/matching/queries/statistics";
import type { Period } from "./period";
import type { ReportRow, ReportTable } from "./report";

const COUNT = [{ heading: "件数", unit: "件" }] as const;
const AS_NOW = "期間内に提案した紹介を、いまの状況で数えます。後から状況が変わると、数も変わります。";

/** Introductions that were proposed in the period: how they stand, why they were declined, and what came of them. */
export function introductionTables(figures: IntroductionStatistics, period: Period): ReportTable[] {
  const days = figures.daysToBoth;
  const both = days === null ? "" : `提案から双方の承諾までは、中央値で${days.median}日です。`;
  return [
    table("introduction-directions", "紹介の提案", {
      summary: `${period.label}に、希望を${figures.requests}件受け付け、${figures.proposed}件の紹介を提案しました。${both}`,
      rowHeading: "向き",
      rows: figures.byDirection.map(({ direction, count }) => ({ label: directionLabels[direction], values: [count] })),
    }),
    table("introduction-statuses", "紹介の状況", {
      summary: `${period.label}に提案した紹介の、いまの状況です。`,
      rowHeading: "状況",
      rows: figures.byStatus.map(({ status, count }) => ({ label: statusLabels[status], values: [count] })),
    }),
    table("introduction-refusals", "紹介の見送りの理由", {
      summary: `${period.label}に提案した紹介が見送られた理由です。`,
      rowHeading: "見送った側と理由",
      rows: figures.byRefusal.map(({ side, reason, count }) => ({
        label: `${sideLabels[side]}：${wordOf(DECLINE_REASONS, reason)}`,
        values: [count],
      })),
    }),
    table("introduction-outcomes", "紹介の結果", {
      summary: `${period.label}に提案し、双方が承諾した紹介の結果です。`,
      rowHeading: "結果",
      rows: figures.byOutcome.map(({ outcome, count }) => ({
        label: outcome === null ? "まだ分からない" : wordOf(OUTCOMES, outcome),
        values: [count],
      })),
    }),
  ];
}

type Words = { readonly summary: string; readonly rowHeading: string; readonly rows: readonly ReportRow[] };

function table(id: string, title: string, words: Words): ReportTable {
  return { id, title, columns: COUNT, drawn: 0, notes: [AS_NOW], ...words };
}

type Option = { readonly value: string; readonly label: string };

function wordOf(options: readonly Option[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code;
}
