import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { type ListedReading, standingOf } from "./reading-list";

type ReadingInFull = ListedReading & {
  readonly deciderName: string;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly validUntil: Date | null;
};

type ReadingFactsProps = { readonly reading: ReadingInFull };

export function ReadingFacts({ reading }: ReadingFactsProps) {
  const { decidedAt, validUntil, decisionReason } = reading;
  return (
    <DescriptionList
      items={[
        { term: "状態", details: standingOf(reading) },
        { term: "記録を見る職員", details: reading.personName },
        { term: "閲覧の理由", details: reading.reason },
        { term: "依頼した人", details: reading.requesterName },
        { term: "依頼の日時", details: <TimeText at={reading.requestedAt} /> },
        ...(decidedAt === null ? [] : [{ term: "決めた人", details: reading.deciderName }]),
        ...(decidedAt === null ? [] : [{ term: "決めた日時", details: <TimeText at={decidedAt} /> }]),
        ...(validUntil === null ? [] : [{ term: "閲覧できる期限", details: <TimeText at={validUntil} /> }]),
        ...(decisionReason === null ? [] : [{ term: "承認しない理由", details: decisionReason }]),
      ]}
    />
  );
}
