import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { publicStatus } from "@/lib/offices/labels";
import { toneOf, turnOf } from "./status-words";

type OfficeStatusProps = {
  readonly facts: {
    readonly number: string;
    readonly status: OfficeStatus;
    readonly receivedAt: Date;
    readonly confirmedOn: Date | null;
    readonly outsideReason: string | null;
  };
};

/** Where the office stands: what it is called, what comes next, who is to act, and why. */
export function OfficeStatusPart({ facts }: OfficeStatusProps) {
  const { number, status, receivedAt, confirmedOn, outsideReason } = facts;
  const { label, next } = publicStatus[status];
  return (
    <section aria-labelledby="status-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="status-heading">
        現在の状況
      </Heading>
      <div className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
        <p>
          <StatusBadge tone={toneOf(status)}>{label}</StatusBadge>
        </p>
        <p className="text-std-17N-170">{next}</p>
      </div>
      <DescriptionList
        items={[
          { term: "いま対応する人", details: turnOf(status) },
          ...(outsideReason === null ? [] : [{ term: "理由", details: outsideReason }]),
          ...(confirmedOn === null ? [] : [{ term: "確認日", details: <DayText day={confirmedOn} /> }]),
          { term: "受付番号", details: <span className="tabular-nums select-all">{number}</span> },
          { term: "受付日時", details: <TimeText at={receivedAt} /> },
        ]}
      />
    </section>
  );
}
