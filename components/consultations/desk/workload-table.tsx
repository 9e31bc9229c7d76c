import { type Column, DataTable } from "@/components/ui/data-table";
import { labelOf, TOPICS } from "@/lib/consultations/options";
import { routes } from "@/lib/routes";
import { LoadBar } from "./load-bar";

type WorkloadRow = {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly capacity: number;
  readonly openCases: number;
  readonly isAway: boolean;
  readonly late: number;
  readonly waiting: number;
  readonly byTopic: readonly { readonly topic: string; readonly cases: number }[];
};

type WorkloadTableProps = { readonly rows: readonly WorkloadRow[] };

const words = (topic: string) => labelOf(TOPICS, topic);

const columns: readonly Column<WorkloadRow>[] = [
  {
    heading: "職員",
    isRowHeading: true,
    isShort: true,
    cell: ({ id, name, isAway }) => (
      <>
        <a href={routes.adminConsultations({ view: "all", assignee: id })}>{name}</a>
        {isAway && "（本日は不在）"}
      </>
    ),
  },
  { heading: "受け持ち（目安に対して）", cell: (row) => <LoadBar openCases={row.openCases} capacity={row.capacity} /> },
  { heading: "最初の回答の遅れ", align: "end", cell: ({ late }) => <Late count={late} /> },
  { heading: "相談者に確認中", align: "end", cell: ({ waiting }) => `${waiting}件` },
  {
    heading: "受け持ちのテーマ",
    cell: ({ byTopic }) => byTopic.map(({ topic, cases }) => `${words(topic)}${cases}`).join("、") || "—",
  },
  { heading: "担当できるテーマ", cell: ({ topics }) => topics.map(words).join("、") || "登録なし" },
  {
    heading: "変更",
    isShort: true,
    cell: ({ id, name }) => (
      <a href={routes.adminDeskSkill(id)} aria-label={`${name}さんのテーマと目安を変更する`}>
        変更する
      </a>
    ),
  },
];

export function WorkloadTable({ rows }: WorkloadTableProps) {
  return (
    <DataTable
      id="workload"
      caption="相談を担当する職員"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isDense
      whenEmpty="相談を担当する職員がいません。職員アカウントで「相談担当」を設定してください。"
    />
  );
}

function Late({ count }: { readonly count: number }) {
  return count === 0 ? "0件" : <strong className="text-error-1">{count}件</strong>;
}
