import { type Column, DataTable } from "@/components/ui/data-table";
import type { JurorRow } from "@/lib/awards/adjustment/desk/view";
import { points } from "./points";

const signed = (value: number) => `${value < 0 ? "−" : "＋"}${points(Math.abs(value))}点`;

const columns: readonly Column<JurorRow>[] = [
  { heading: "審査委員", isRowHeading: true, isShort: true, cell: ({ name }) => name },
  { heading: "採点数", align: "end", cell: ({ scores }) => scores },
  {
    heading: "甘辛",
    align: "end",
    cell: ({ severity: { own, standardError } }) => `${signed(own)}（±${points(standardError)}）`,
  },
  { heading: "補正に使う甘辛", align: "end", cell: ({ severity }) => signed(severity.shrunken) },
  { heading: "甘辛の見方", cell: ({ severityInWords }) => severityInWords },
  { heading: "前半と後半", cell: ({ driftInWords }) => driftInWords },
  {
    heading: "つながり",
    cell: ({ shared, partners }) => `${shared}件の応募を、ほかの審査委員${partners}名と重ねて採点`,
  },
];

type JurorTableProps = { readonly jurors: readonly JurorRow[] };

/** For the secretariat alone: neither jurors nor applicants see it. */
export function JurorTable({ jurors }: JurorTableProps) {
  return (
    <DataTable
      id="jurors"
      caption="審査委員ごとの採点の傾向"
      columns={columns}
      rows={jurors}
      rowKey={({ jurorId }) => jurorId}
      isDense
      whenEmpty="調整していないため、審査委員ごとの傾向は計算していません。"
    />
  );
}
