import { type Column, DataTable } from "@/components/ui/data-table";
import { DayText } from "@/components/ui/time-text";
import type { OrganizationKind, OrganizationStatus } from "@/lib/db/generated/enums";
import { kindLabels } from "@/lib/organizations/labels";
import { routes } from "@/lib/routes";
import { OrganizationBadge } from "./organization-badge";

type OrganizationRow = {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly status: OrganizationStatus;
  readonly name: string;
  readonly corporateNumber: string | null;
  readonly municipalityCode: string | null;
  readonly createdAt: Date;
  readonly _count: { readonly memberships: number; readonly declarations: number };
};

const columns: readonly Column<OrganizationRow>[] = [
  { heading: "名称", cell: ({ id, name }) => <a href={routes.adminOrganization(id)}>{name}</a>, isRowHeading: true },
  { heading: "種類", cell: ({ kind }) => kindLabels[kind], isShort: true },
  { heading: "番号", cell: ({ corporateNumber, municipalityCode }) => corporateNumber ?? municipalityCode ?? "なし" },
  { heading: "メンバー", align: "end", cell: ({ _count }) => `${_count.memberships}人` },
  { heading: "手続き", align: "end", cell: ({ _count }) => `${_count.declarations}件` },
  { heading: "登録", isShort: true, cell: ({ createdAt }) => <DayText day={createdAt} /> },
  { heading: "状態", isShort: true, cell: ({ status }) => <OrganizationBadge status={status} /> },
];

type OrganizationTableProps = { readonly rows: readonly OrganizationRow[] };

export function OrganizationTable({ rows }: OrganizationTableProps) {
  return (
    <DataTable
      id="organizations"
      caption="団体（登録の新しい順）"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      whenEmpty="この条件に合う団体はありません。条件を外すと、すべての団体が表示されます。"
    />
  );
}
