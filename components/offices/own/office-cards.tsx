import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { publicStatus } from "@/lib/offices/labels";
import { optionLabel } from "@/lib/offices/options";
import { isIn } from "@/lib/offices/workflow";
import { routes } from "@/lib/routes";
import { toneOf, turnOf } from "./status-words";

type ListedOffice = {
  readonly number: string;
  readonly status: OfficeStatus;
  readonly name: string;
  readonly kind: string;
  readonly receivedAt: Date;
  readonly confirmedOn: Date | null;
};

type OfficeCardsProps = { readonly offices: readonly ListedOffice[] };

/** Every office of the municipality: where it stands, whose turn it is, and what comes next. */
export function OfficeCards({ offices }: OfficeCardsProps) {
  if (offices.length === 0) return <p>登録した施設は、まだありません。</p>;
  return (
    <ul className="flex max-w-form flex-col gap-4">
      {offices.map((office) => (
        <li key={office.number} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
          <OfficeCard office={office} />
        </li>
      ))}
    </ul>
  );
}

type OfficeCardProps = { readonly office: ListedOffice };

function OfficeCard({ office: { number, status, name, kind, receivedAt, confirmedOn } }: OfficeCardProps) {
  const { label, next } = publicStatus[status];
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>
          <a href={routes.mypageOffice(number)}>{name}</a>
        </Heading>
        <StatusBadge tone={toneOf(status)}>{label}</StatusBadge>
      </div>
      <p>{next}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-solid-gray-700">
        <li>{optionLabel("kind", kind)}</li>
        <li>いま対応する人：{turnOf(status)}</li>
        <li>
          受付番号：{number}（<TimeText at={receivedAt} />）
        </li>
        {confirmedOn !== null && !isIn("ended", status) && (
          <li>
            確認日：
            <DayText day={confirmedOn} />
          </li>
        )}
      </ul>
    </>
  );
}
