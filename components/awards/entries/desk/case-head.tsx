import { InsetText } from "@/components/ui/inset-text";
import { TimeText } from "@/components/ui/time-text";
import type { AwardArrival, AwardEntryStatus } from "@/lib/db/generated/enums";
import { ArrivalTag, StatusTag } from "./status-tag";

type CaseHeadProps = {
  readonly of: {
    readonly number: string;
    readonly title: string;
    readonly status: AwardEntryStatus;
    readonly arrival: AwardArrival;
    readonly applicantName: string;
    readonly erasedAt: Date | null;
  };
  readonly categoryName: string;
};

/** Number, name and status of an entry. */
export function CaseHead({
  of: { number, title, status, arrival, applicantName, erasedAt },
  categoryName,
}: CaseHeadProps) {
  return (
    <>
      <header className="mb-6 flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <span className="font-700 tabular-nums select-all">{number}</span>
          <StatusTag status={status} />
          <ArrivalTag arrival={arrival} />
        </p>
        <h1 tabIndex={-1} className="text-std-28B-150">
          {title}
        </h1>
        <p>
          {applicantName}　{categoryName}
        </p>
      </header>
      {erasedAt && (
        <InsetText>
          <p>
            個人データは
            <TimeText at={erasedAt} />
            に消去しました。受付番号、決定と理由は残っています。
          </p>
        </InsetText>
      )}
    </>
  );
}
