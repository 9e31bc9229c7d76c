import { stringify } from "csv-stringify/sync";
import type { AdjustedEntry, Adjustment, RawEntry } from "./adjust";
import { VIEWS, type View, viewLabels } from "./views";

/** Digits after the point; equal scores differ by less (TIE_GAP). */
export const DECIMALS = 6;

type Cell = string | number;
type Column<Entry> = readonly [heading: string, cell: (entry: Entry) => Cell];

/**
 * The result as canonical CSV: UTF-8 without mark, CRLF (RFC 4180), numbers with fixed digits, entries by id. Two runs over the
 * same scores are the same result exactly when their files are the same bytes. What was set comes first, then an empty line, then
 * the table. It names no juror.
 */
export function adjustmentFile(adjustment: Adjustment): string {
  const table =
    adjustment.kind === "adjusted"
      ? tableOf(adjustedColumns, adjustment.entries)
      : tableOf(rawColumns, adjustment.entries);
  return [headOf(adjustment), table].map(csvText).join("\r\n");
}

function headOf(adjustment: Adjustment): Cell[][] {
  const { settings, agreement } = adjustment;
  const outcome =
    adjustment.kind === "adjusted"
      ? [
          ["結果", "補正あり"],
          ["採点のばらつき（標準偏差）", fixed(adjustment.spread.noise)],
          ["審査委員の差（標準偏差）", fixed(adjustment.spread.jurors)],
          ["審査委員1名が1点ずらしたときの影響の上限", fixed(adjustment.spread.shiftBound)],
        ]
      : [["結果", "補正なし"], ...adjustment.reasons.map(({ code, sentence }) => ["理由", code, sentence])];
  return [
    ...outcome,
    ["受賞枠", settings.winners],
    ["審査委員ごとの最少採点数", settings.perJuror],
    ["応募ごとの最少採点数", settings.perEntry],
    ["再標本化の種", settings.seed],
    ["再標本化の回数", settings.draws],
    ["審査委員の一致度（α）", agreement.alpha === null ? "" : fixed(agreement.alpha)],
    ["一致度に使った応募", agreement.entries],
    ["一致度に使った採点", agreement.scores],
  ];
}

const rawColumns: readonly Column<RawEntry>[] = [
  ["応募", ({ entryId }) => entryId],
  ["採点数", ({ scores }) => scores],
  [viewLabels.raw, ({ raw }) => (raw === null ? "" : fixed(raw.value))],
  [`${viewLabels.raw}の順位`, ({ raw }) => raw?.rank ?? ""],
];

const adjustedColumns: readonly Column<AdjustedEntry>[] = [
  ["応募", ({ entryId }) => entryId],
  ["採点数", ({ scores }) => scores],
  ...VIEWS.flatMap(viewColumns),
  [`${viewLabels.shrunken}の標準誤差`, ({ standardErrors }) => fixed(standardErrors.shrunken)],
  [`${viewLabels.unshrunken}の標準誤差`, ({ standardErrors }) => fixed(standardErrors.unshrunken)],
  ["順位の開き", ({ rankSpread }) => rankSpread],
];

function viewColumns(view: View): readonly Column<AdjustedEntry>[] {
  const label = viewLabels[view];
  const difference: Column<AdjustedEntry> = [`${label}と平均点の差`, (entry) => fixed(entry.differences[view])];
  return [
    [label, (entry) => fixed(entry.views[view].value)],
    [`${label}の順位`, (entry) => entry.views[view].rank],
    [`${label}で受賞枠に入る割合`, (entry) => fixed(entry.views[view].stability)],
    ...(view === "raw" ? [] : [difference]),
  ];
}

function tableOf<Entry>(columns: readonly Column<Entry>[], entries: readonly Entry[]): Cell[][] {
  return [columns.map(([heading]) => heading), ...entries.map((entry) => columns.map(([, cell]) => cell(entry)))];
}

/** Rounding leaves no minus before a zero. */
function fixed(value: number): string {
  const text = value.toFixed(DECIMALS);
  return Number(text) === 0 ? (0).toFixed(DECIMALS) : text;
}

function csvText(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(String)),
    { record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}
