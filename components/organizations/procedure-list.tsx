import { statusSides } from "@/components/declarations/status/status-words";
import { turnOf } from "@/components/organizations/turn";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { publicStatus } from "@/lib/declarations/labels";
import { isShown } from "@/lib/declarations/workflow";
import { routes } from "@/lib/routes";

type ListedProcedure = {
  readonly number: string;
  readonly status: DeclarationStatus;
  readonly organizationName: string;
  readonly receivedAt: Date;
  readonly publishAt: Date | null;
  readonly validUntil: Date | null;
};

type ProcedureListProps = { readonly procedures: readonly ListedProcedure[] };

/** Every declaration of the organisation: where it stands, whose turn it is, what comes next and until when. */
export function ProcedureList({ procedures }: ProcedureListProps) {
  if (procedures.length === 0) return <p>まだ手続きはありません。</p>;
  return (
    <ul className="flex max-w-form flex-col gap-4">
      {procedures.map((procedure) => (
        <li
          key={procedure.number}
          className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6"
        >
          <ProcedureCard procedure={procedure} />
        </li>
      ))}
    </ul>
  );
}

type ProcedureCardProps = { readonly procedure: ListedProcedure };

function ProcedureCard({ procedure: { number, status, receivedAt, publishAt, validUntil } }: ProcedureCardProps) {
  const { label, next } = publicStatus[status];
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>
          <a href={routes.mypageDeclaration(number)}>自己宣言 {number}</a>
        </Heading>
        <StatusBadge tone={statusSides[status].tone}>{label}</StatusBadge>
      </div>
      <p>{next}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-solid-gray-700">
        <li>いま対応する人：{turnOf(status)}</li>
        <li>
          受付：
          <TimeText at={receivedAt} />
        </li>
        {publishAt && (
          <li>
            公開の予定：
            <TimeText at={publishAt} />
          </li>
        )}
        {validUntil && (
          <li>
            有効期限：
            <DayText day={validUntil} />
          </li>
        )}
        {isShown(status) && (
          <li>
            <a href={routes.declaration(number)}>公開ページ（{number}）</a>
          </li>
        )}
      </ul>
    </>
  );
}
