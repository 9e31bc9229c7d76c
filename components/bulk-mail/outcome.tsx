import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import type { BounceRow, MailFigures } from "@/lib/bulk-mail/view";
import { mailStatusLabels } from "@/lib/mail-status";
import { routes } from "@/lib/routes";

type OutcomeProps = {
  readonly mails: MailFigures;
  readonly bounces: readonly BounceRow[];
  /** Whoever may open the letters of single people. */
  readonly mayOpen: boolean;
};

const STATUSES = ["SENT", "QUEUED", "FAILED", "CANCELLED"] as const;

/** What became of the mails: how many went, and which did not. */
export function Outcome({ mails, bounces, mayOpen }: OutcomeProps) {
  const columns: readonly Column<BounceRow>[] = [
    {
      heading: "メール",
      isRowHeading: true,
      cell: ({ id }) =>
        mayOpen ? <a href={routes.adminMailItem(id)}>宛先と本文を見る</a> : "宛先は担当の職員だけが見られます",
    },
    { heading: "理由", cell: ({ lastError }) => lastError ?? "" },
    { heading: "送信の試み", align: "end", cell: ({ attempts }) => `${attempts}回` },
  ];
  return (
    <>
      <DescriptionList
        items={STATUSES.map((status) => ({
          term: mailStatusLabels[status],
          details: `${(mails.get(status) ?? 0).toLocaleString("ja-JP")}通`,
        }))}
      />
      {bounces.length > 0 && (
        <DataTable
          id="bounces"
          caption="届かなかったメール（100通まで）"
          columns={columns}
          rows={bounces}
          rowKey={({ id }) => id}
          isDense
          whenEmpty=""
        />
      )}
    </>
  );
}
