import { DiffView } from "@/components/ui/diff-view";
import { Disclosure } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import type { ComparedItem } from "@/lib/corrections/compared";

export type AnsweredRequest = {
  readonly id: string;
  readonly requestedAt: Date;
  readonly answeredAt: Date | null;
  readonly items: readonly ComparedItem[];
};

type AnsweredRequestsProps = { readonly requests: readonly AnsweredRequest[] };

/** Earlier rounds: what was asked, what changed, what was explained. */
export function AnsweredRequests({ requests }: AnsweredRequestsProps) {
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="answered-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="answered-heading">
        これまでの修正のお願い
      </Heading>
      {requests.map((request) => (
        <Disclosure key={request.id} summary={<Summary request={request} />}>
          <div className="flex flex-col gap-6">
            {request.items.map((item) => (
              <AnsweredItem key={item.field} item={item} isAnswered={request.answeredAt !== null} />
            ))}
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

type SummaryProps = { readonly request: AnsweredRequest };

function Summary({ request: { requestedAt, answeredAt, items } }: SummaryProps) {
  return (
    <span>
      <TimeText at={requestedAt} />
      のお願い（{items.length}件、{answeredAt === null ? "回答前に終了" : "回答済み"}）
    </span>
  );
}

type AnsweredItemProps = { readonly item: ComparedItem; readonly isAnswered: boolean };

function AnsweredItem({ item, isAnswered }: AnsweredItemProps) {
  const { label, reason, before, after, explanation } = item;
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-std-17B-170">{label}</h3>
      <p className="whitespace-pre-line">お願いの内容：{reason}</p>
      {isAnswered && before !== after && <DiffView label={label} before={before} after={after} />}
      {explanation && <p className="whitespace-pre-line">修正しない理由など：{explanation}</p>}
    </div>
  );
}
