import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { statusOutside } from "@/lib/consultations/labels-outside";
import type { ConsultationStatus } from "@/lib/db/generated/enums";

export type ThreadFacts = {
  readonly number: string;
  readonly status: ConsultationStatus;
  readonly subject: string;
  readonly organizationName: string;
  readonly receivedAt: Date;
  readonly meetingAt: Date | null;
  readonly meetingPlace: string | null;
  readonly mergedInto: { readonly number: string } | null;
};

type CaseFactsProps = { readonly facts: ThreadFacts };

/** Where the consultation stands, what comes next and whose turn it is. */
export function CaseFacts({ facts }: CaseFactsProps) {
  const { label, next, turn, tone } = statusOutside[facts.status];
  return (
    <section aria-labelledby="status-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="status-heading">
        現在の状況
      </Heading>
      <div className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
        <p>
          <StatusBadge tone={tone}>{label}</StatusBadge>
        </p>
        <p className="text-std-17N-170">{next}</p>
        {facts.mergedInto && <p>これからのやり取りは、受付番号{facts.mergedInto.number}で続けます。</p>}
      </div>
      <DescriptionList
        items={[
          { term: "いま対応する人", details: turn },
          { term: "受付番号", details: <span className="tabular-nums select-all">{facts.number}</span> },
          { term: "件名", details: facts.subject },
          { term: "団体名", details: facts.organizationName },
          { term: "受付日時", details: <TimeText at={facts.receivedAt} /> },
          ...meetingItems(facts),
        ]}
      />
    </section>
  );
}

function meetingItems({ meetingAt, meetingPlace }: ThreadFacts) {
  if (meetingAt === null) return [];
  const when = <TimeText at={meetingAt} />;
  return [
    { term: "面談の日時", details: when },
    { term: "面談の場所・方法", details: meetingPlace ?? "" },
  ];
}
