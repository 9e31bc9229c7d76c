import { DescriptionList } from "@/components/ui/description-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { conflictStatusLabels } from "@/lib/awards/conflicts/labels";
import type { ConflictDetail } from "@/lib/awards/conflicts/view";
import { formatDateTime } from "@/lib/japan/dates";
import { conflictTones } from "./conflict-tone";

type ConflictFactsProps = { readonly conflict: ConflictDetail };

export function ConflictFacts({ conflict }: ConflictFactsProps) {
  const { status, number, applicantName, title, person } = conflict;
  const { clearReason, proposer, proposedAt, decider, decidedAt } = conflict;
  const by = (name: string | null, at: Date | null) => (at === null ? "" : `${name ?? ""}　${formatDateTime(at)}`);
  return (
    <DescriptionList
      items={[
        {
          term: "状態",
          details: <StatusBadge tone={conflictTones[status]}>{conflictStatusLabels[status]}</StatusBadge>,
        },
        { term: "対象の人", details: person },
        { term: "応募", details: `${title}\n${applicantName}（${number}）` },
        ...(clearReason === null
          ? []
          : [
              { term: "解除の理由", details: clearReason },
              { term: "解除の提案", details: by(proposer, proposedAt) },
            ]),
        ...(decidedAt === null ? [] : [{ term: "解除の承認", details: by(decider, decidedAt) }]),
      ]}
    />
  );
}
