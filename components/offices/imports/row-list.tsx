import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { OfficeImportOutcome } from "@/lib/db/generated/enums";
import { outcomeLabels } from "@/lib/offices/imports/labels";
import type { ImportRow } from "@/lib/offices/imports/view";
import { RowDetails } from "./row-details";

const TONES = { CREATE: "info", CHANGE: "info", SAME: "neutral", FAULTY: "error" } as const satisfies Record<
  OfficeImportOutcome,
  Tone
>;

type RowListProps = { readonly rows: readonly ImportRow[] };

/** The rows in the order of the file; a list, since what is wrong with a row needs the whole width of a phone. */
export function RowList({ rows }: RowListProps) {
  if (rows.length === 0) return <p>該当する行はありません。</p>;
  return (
    <ul aria-label="ファイルの行" className="border-t border-solid-gray-420">
      {rows.map((row) => (
        <li key={row.line} className="flex flex-col gap-3 border-b border-solid-gray-420 py-4">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="text-solid-gray-700 tabular-nums">{row.line}行目</span>
            <strong>{row.name || "（名称なし）"}</strong>
            <Outcome row={row} />
          </div>
          <RowDetails row={row} />
        </li>
      ))}
    </ul>
  );
}

type OutcomeProps = { readonly row: ImportRow };

function Outcome({ row: { outcome, appliedAt, undoneAt } }: OutcomeProps) {
  return (
    <>
      <StatusBadge tone={TONES[outcome]}>{outcomeLabels[outcome]}</StatusBadge>
      {undoneAt !== null && <span>取り消し済み</span>}
      {undoneAt === null && appliedAt !== null && <span>取り込み済み</span>}
    </>
  );
}
