import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { arrivalLabels, nextStepOf, ownStatusLabels } from "@/lib/awards/entries/labels";
import type { AwardArrival, AwardEntryStatus } from "@/lib/db/generated/enums";
import { NOBODY, toneOf, turnOf } from "./status-words";

type EntryStatusProps = {
  readonly facts: {
    readonly number: string;
    readonly status: AwardEntryStatus;
    readonly outsideReason: string | null;
    readonly arrivedAt: Date;
    readonly arrival: AwardArrival;
  };
  readonly isReleased: boolean;
  /** Why it is not judged, in words. */
  readonly reasons: readonly string[];
  readonly call: string;
  readonly deadline: string;
};

/** Where the entry stands: what it is called, what comes next, who is to act, until when, and why. */
export function EntryStatusPart({ facts, isReleased, reasons, call, deadline }: EntryStatusProps) {
  const { number, status, outsideReason, arrivedAt, arrival } = facts;
  return (
    <section aria-labelledby="status-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="status-heading">
        現在の状況
      </Heading>
      <div className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
        <p>
          <StatusBadge tone={toneOf(status)}>{ownStatusLabels[status]}</StatusBadge>
        </p>
        <p className="text-std-17N-170">{nextStepOf({ status, isReleased })}</p>
      </div>
      <DescriptionList
        items={[
          { term: "いま対応する人", details: isReleased ? NOBODY : turnOf(status) },
          ...(reasons.length === 0 ? [] : [{ term: "対象外の理由", details: reasons.join("\n") }]),
          ...(outsideReason === null ? [] : [{ term: "理由", details: outsideReason }]),
          { term: "応募先", details: call },
          { term: "締切", details: deadline },
          { term: "受付番号", details: <span className="tabular-nums select-all">{number}</span> },
          {
            term: "届いた日時",
            details: (
              <>
                <TimeText at={arrivedAt} />（{arrivalLabels[arrival]}）
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
