import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";

export type ReopenRequest = {
  readonly id: string;
  readonly reason: string;
  readonly requestedAt: Date;
  readonly requesterName?: string;
};

type ReopenRequestFactsProps = { readonly request: ReopenRequest };

export function ReopenRequestFacts({ request: { reason, requestedAt, requesterName } }: ReopenRequestFactsProps) {
  return (
    <DescriptionList
      items={[
        { term: "依頼の日時", details: <TimeText at={requestedAt} /> },
        ...(requesterName ? [{ term: "依頼した人", details: requesterName }] : []),
        { term: "再開する理由", details: reason },
      ]}
    />
  );
}
