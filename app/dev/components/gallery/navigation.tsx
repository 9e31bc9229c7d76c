import { CountsNav } from "@/components/ui/counts-nav";
import { type Column, DataTable } from "@/components/ui/data-table";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { KeysetNavigation, PageNavigation } from "@/components/ui/page-navigation";
import { SearchBox } from "@/components/ui/search-box";
import { StepNavigation } from "@/components/ui/step-navigation";
import { StepText } from "@/components/ui/step-text";
import { LONG, Specimen } from "./specimen";

type Row = { readonly number: string; readonly name: string; readonly people: number };

const ROWS: readonly Row[] = [
  { number: "D-2026-7K3M9X", name: "見本株式会社", people: 1200 },
  { number: "D-2026-2B4C6D", name: LONG, people: 8 },
];

const COLUMNS: readonly Column<Row>[] = [
  {
    heading: "受付番号",
    cell: (row) => <a href={`#${row.number}`}>{row.number}</a>,
    isRowHeading: true,
    isShort: true,
  },
  { heading: "団体", cell: (row) => row.name, sort: { direction: "ascending", href: "?sort=-name" } },
  { heading: "従業員数", cell: (row) => row.people.toLocaleString("ja-JP"), align: "end" },
];

export function Navigation() {
  return (
    <>
      <Specimen title="手順">
        <StepText step={2} of={5} />
        <StepNavigation
          steps={[
            { label: "団体の情報", state: "completed", href: "#1" },
            { label: "取組の内容", state: "error", href: "#2" },
            { label: "担当者", state: "editing" },
            { label: "添付", state: "skipped" },
            { label: "確認と送信", state: "none" },
          ]}
        />
      </Specimen>
      <Specimen title="検索と絞り込み">
        <SearchBox action="#" label="自己宣言を検索する" help="団体の名称や取組の言葉で探せます。" value="東京" />
        <FilterBar label="宣言の絞り込み" action="#">
          <FilterText name="q" label="団体の名称" />
          <FilterSelect name="prefecture" label="都道府県" value="13" options={[{ value: "13", label: "東京都" }]} />
        </FilterBar>
        <CountsNav
          label="状態別の件数"
          counts={[
            { label: "確認待ち", count: 12, href: "?s=1", isCurrent: true },
            { label: "差し戻し", count: 0, href: "?s=2" },
            { label: "公開中", count: 1001, href: "?s=3" },
          ]}
        />
      </Specimen>
      <Specimen title="表">
        <DataTable id="table" caption="受け付けた宣言" columns={COLUMNS} rows={ROWS} rowKey={keyOf} whenEmpty="" />
        <DataTable id="dense" caption="詰めた表" columns={COLUMNS} rows={ROWS} rowKey={keyOf} whenEmpty="" isDense />
        <DataTable
          id="empty"
          caption="空の表"
          columns={COLUMNS}
          rows={[]}
          rowKey={keyOf}
          whenEmpty="該当する宣言はありません。"
        />
        <PageNavigation of="検索結果" page={2} pageCount={8} href={(page) => `?page=${page}`} />
        <KeysetNavigation of="監査の記録" next="?after=1" />
      </Specimen>
    </>
  );
}

function keyOf(row: Row): string {
  return row.number;
}
