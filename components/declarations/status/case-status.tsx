import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { DayText, TimeText } from "@/components/ui/time-text";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { publicStatus } from "@/lib/declarations/labels";
import { statusSides } from "./status-words";

type StatusFacts = {
  readonly number: string;
  readonly status: DeclarationStatus;
  readonly organizationName: string;
  readonly contactEmail: string;
  readonly receivedAt: Date;
  readonly publishAt: Date | null;
  readonly outsideReason: string | null;
  readonly validUntil: Date | null;
};

type CaseStatusProps = { readonly facts: StatusFacts };

/** Where the case stands: what it is called, what comes next, who is to act, and why. */
export function CaseStatus({ facts }: CaseStatusProps) {
  const { label, next } = publicStatus[facts.status];
  const { turn, tone } = statusSides[facts.status];
  const optional = [
    facts.outsideReason && { term: "理由", details: facts.outsideReason },
    facts.publishAt && { term: "公開の予定", details: <TimeText at={facts.publishAt} /> },
    facts.validUntil && { term: "有効期限", details: <DayText day={facts.validUntil} /> },
  ];
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
      </div>
      <DescriptionList
        items={[
          { term: "いま対応する人", details: turn },
          ...optional.filter((item) => item !== null && item !== ""),
          { term: "受付番号", details: <span className="tabular-nums select-all">{facts.number}</span> },
          { term: "企業・団体名", details: facts.organizationName },
          { term: "受付日時", details: <TimeText at={facts.receivedAt} /> },
          { term: "連絡先のメール", details: facts.contactEmail },
        ]}
      />
    </section>
  );
}
