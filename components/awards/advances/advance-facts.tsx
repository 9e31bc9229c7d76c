import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { advanceStatusLabels } from "@/lib/awards/advances/labels";
import type { AdvanceView } from "@/lib/awards/advances/view";

type AdvanceFactsProps = { readonly advance: AdvanceView };

export function AdvanceFacts({ advance: { status, proposer, proposedAt, decider, decidedAt } }: AdvanceFactsProps) {
  return (
    <DescriptionList
      isDense
      items={[
        {
          term: "状態",
          details: (
            <StatusBadge tone={status === "DECIDED" ? "success" : "info"}>{advanceStatusLabels[status]}</StatusBadge>
          ),
        },
        { term: "案を出した人", details: <Who name={proposer} at={proposedAt} /> },
        ...(decider === null || decidedAt === null
          ? []
          : [{ term: "決定した人", details: <Who name={decider} at={decidedAt} /> }]),
      ]}
    />
  );
}

function Who({ name, at }: { readonly name: string; readonly at: Date }) {
  return (
    <>
      {name}　<TimeText at={at} />
    </>
  );
}
