import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { closingInWords } from "@/lib/awards/deadlines/words";
import { routes } from "@/lib/routes";

type Unsent = {
  readonly draftId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly category: string;
  readonly isComplete: boolean;
  readonly updatedAt: Date;
  readonly closing: Date;
};

type UnsentTableProps = {
  readonly fiscalYear: number;
  readonly drafts: readonly Unsent[];
  readonly categories: readonly { readonly key: string; readonly name: string }[];
  /** When the last warning went out, by draft. */
  readonly warnings: ReadonlyMap<string, Date>;
};

/** What was begun and not sent; what stands in it stays its writers'. */
export function UnsentTable({ fiscalYear, drafts, categories, warnings }: UnsentTableProps) {
  const nameOf = (category: string) => categories.find(({ key }) => key === category)?.name ?? category;
  const columns: readonly Column<Unsent>[] = [
    { heading: "団体", isRowHeading: true, cell: ({ organizationName }) => organizationName },
    { heading: "部門", cell: ({ category }) => nameOf(category) },
    {
      heading: "入力",
      isShort: true,
      cell: ({ isComplete }) =>
        isComplete ? <StatusBadge tone="warning">送信を待つだけ</StatusBadge> : <StatusBadge>入力の途中</StatusBadge>,
    },
    { heading: "締切", isShort: true, cell: ({ closing }) => closingInWords(closing) },
    { heading: "最後の保存", isShort: true, cell: ({ updatedAt }) => <TimeText at={updatedAt} /> },
    {
      heading: "締切前のお知らせ",
      isShort: true,
      cell: ({ draftId }) => <Warned at={warnings.get(draftId)} />,
    },
    {
      heading: "操作",
      isShort: true,
      cell: ({ organizationId, organizationName, category }) => (
        <a href={routes.adminExtensionNew(fiscalYear, { organization: organizationId, category })}>
          期限の延長<VisuallyHidden>：{organizationName}</VisuallyHidden>
        </a>
      ),
    },
  ];
  return (
    <DataTable
      id="unsent"
      caption="締切の近い順"
      columns={columns}
      rows={drafts}
      rowKey={({ draftId }) => draftId}
      isDense
      whenEmpty="送信していない応募はありません。"
    />
  );
}

type WarnedProps = { readonly at: Date | undefined };

function Warned({ at }: WarnedProps) {
  return at === undefined ? "まだ" : <TimeText at={at} />;
}
