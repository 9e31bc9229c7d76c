import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";

export type ReopenRequest = {
  readonly id: string;
  readonly reason: string;
  readonly requestedAt: Date;
  readonly requesterName?: string;
};

type ReopenRequestFactsProps = {
  readonly request: ReopenRequest;
  /** What the reason is for, in words. */
  readonly reasonTerm?: string;
};

export function ReopenRequestFacts({ request, reasonTerm = "再開する理由" }: ReopenRequestFactsProps) {
  const { reason, requestedAt, requesterName } = request;
  return (
    <DescriptionList
      items={[
        { term: "依頼の日時", details: <TimeText at={requestedAt} /> },
        ...(requesterName ? [{ term: "依頼した人", details: requesterName }] : []),
        { term: reasonTerm, details: reason },
      ]}
    />
  );
}
