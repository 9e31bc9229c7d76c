import { DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";

type RegisteredCorporationProps = {
  readonly registered: {
    readonly isFound: boolean;
    readonly name: string;
    readonly address: string;
    readonly closed: { readonly on: Date; readonly cause: string; readonly successor: string | null } | null;
    readonly isSameName: boolean;
    readonly lookedUpAt: Date;
  } | null;
};

/** 国税庁の登録: what is published under the number, beside what was declared. It decides nothing by itself. */
export function RegisteredCorporation({ registered }: RegisteredCorporationProps) {
  if (registered === null) return <p>まだ照会していません。照会は自動で行われ、結果を待たずに手続きを進められます。</p>;
  const { isFound, name, address, closed, isSameName, lookedUpAt } = registered;
  if (!isFound)
    return (
      <InsetText>
        <p>
          この法人番号は、国税庁の公表サイトに見つかりません。申請者に番号を確認してください（
          <TimeText at={lookedUpAt} />
          に照会）。
        </p>
      </InsetText>
    );
  const facts = [
    {
      term: "商号または名称",
      details: (
        <span className="flex flex-wrap items-center gap-2">
          {name}
          {isSameName ? (
            <StatusBadge tone="success">申請と一致</StatusBadge>
          ) : (
            <StatusBadge tone="warning">申請と相違</StatusBadge>
          )}
        </span>
      ),
    },
    { term: "所在地", details: address },
    ...(closed === null ? [] : [{ term: "閉鎖", details: <Closed {...closed} /> }]),
    { term: "照会", details: <TimeText at={lookedUpAt} /> },
  ];
  return <DescriptionList items={facts} isDense />;
}

type ClosedProps = { readonly on: Date; readonly cause: string; readonly successor: string | null };

function Closed({ on, cause, successor }: ClosedProps) {
  return (
    <>
      <StatusBadge tone="error">閉鎖済み</StatusBadge> <DayText day={on} />（{cause}）
      {successor && `　承継先の法人番号：${successor}`}
    </>
  );
}
