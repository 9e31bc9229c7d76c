import "server-only";
import type { Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { formatDateTime, toJapanDay } from "@/lib/japan/dates";
import { spreadsheet } from "@/lib/spreadsheet";
import type { Difference } from "./differences";
import { type AuditEventWords, inWords } from "./events";
import type { AuditSearch } from "./filters";
import { AUDIT_EXPORT_LIMIT, listForAuditExport } from "./queries";

const BATCH = 200;

/** In the words of the screen. Each change is "label：before → after". */
const columns: readonly (readonly [heading: string, cell: (event: AuditEventWords) => string])[] = [
  ["記録の番号", ({ id }) => id],
  ["日時（日本時間）", ({ at }) => formatDateTime(at)],
  ["操作", ({ action }) => action],
  ["結果", ({ refusal }) => refusal ?? "実行"],
  ["操作した人", ({ who }) => who],
  ["方法", ({ channel }) => channel],
  ["対象", ({ subject }) => subject],
  ["受付番号", ({ number }) => number ?? ""],
  ["理由", ({ reason }) => reason ?? ""],
  ["変更の内容", ({ differences }) => differences.map(changeInWords).join("\n")],
];

/** What was searched for, as a file; null for whoever may not read it. */
export async function exportAudit(staff: Staff, search: AuditSearch) {
  const rows = await listForAuditExport(staff, search);
  if (rows === null) return null;
  const lines: string[][] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const events = await inWords(staff, rows.slice(from, from + BATCH));
    lines.push(...events.map((event) => columns.map(([, cell]) => cell(event))));
  }
  if (rows.length === AUDIT_EXPORT_LIMIT) lines.push([`新しい順に${AUDIT_EXPORT_LIMIT}件だけを書き出しました。`]);
  const text = spreadsheet([columns.map(([heading]) => heading), ...lines]);
  return { name: `audit-${toJapanDay(clock.now())}.csv`, text };
}

function changeInWords({ label, before, after }: Difference): string {
  return before === null ? `${label}：${after ?? "なし"}` : `${label}：${before} → ${after ?? "なし"}`;
}
