import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { changeLabels, outcomeLabels } from "@/lib/accounts/changes/labels";
import { changedDuties, inWords, type ListedChange } from "./change-list";

export type ChangeInFull = ListedChange & {
  readonly reason: string;
  readonly deciderName: string;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
};

type ChangeFactsProps = { readonly change: ChangeInFull };

/** What was asked, by whom and why; and how it was answered. */
export function ChangeFacts({ change }: ChangeFactsProps) {
  return (
    <DescriptionList
      items={[
        { term: "依頼の内容", details: changeLabels[change.kind] },
        ...contents(change),
        { term: "理由", details: change.reason },
        { term: "依頼した人", details: change.proposerName },
        { term: "依頼の日時", details: <TimeText at={change.proposedAt} /> },
        ...answered(change),
      ]}
    />
  );
}

function contents(change: ChangeInFull) {
  if (change.kind === "RECOVERY") return [{ term: "承認すると", details: changedDuties(change) }];
  return [
    { term: "依頼のときの担当業務", details: inWords(change.dutiesBefore) },
    { term: "変更後の担当業務", details: inWords(change.dutiesAfter) },
    { term: "違い", details: changedDuties(change) },
  ];
}

function answered({ outcome, deciderName, decidedAt, decisionReason }: ChangeInFull) {
  if (outcome === null || decidedAt === null) return [];
  return [
    { term: "結果", details: outcomeLabels[outcome] },
    { term: "決めた人", details: deciderName },
    { term: "決めた日時", details: <TimeText at={decidedAt} /> },
    ...(decisionReason === null ? [] : [{ term: "承認しない理由", details: decisionReason }]),
  ];
}
