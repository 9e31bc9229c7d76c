import { Heading } from "@/components/ui/heading";
import { Timeline } from "@/components/ui/timeline";

type CaseHistoryProps = {
  readonly history: readonly { readonly id: string; readonly label: string; readonly occurredAt: Date }[];
};

export function CaseHistory({ history }: CaseHistoryProps) {
  return (
    <section aria-labelledby="history-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="history-heading">
        これまでの経過
      </Heading>
      <Timeline entries={history.map(({ id, label, occurredAt }) => ({ id, title: label, at: occurredAt }))} />
    </section>
  );
}
