import { ResourceList } from "@/components/ui/resource-list";
import { changeLabels, outcomeLabels } from "@/lib/accounts/changes/labels";
import { dutyLabels } from "@/lib/accounts/labels";
import type { AccountChangeKind, AccountChangeOutcome, Duty } from "@/lib/db/generated/enums";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

export type ListedChange = {
  readonly id: string;
  readonly accountId: string;
  readonly kind: AccountChangeKind;
  readonly name: string;
  readonly dutiesBefore: readonly Duty[];
  readonly dutiesAfter: readonly Duty[];
  readonly proposerName: string;
  readonly proposedAt: Date;
  readonly outcome: AccountChangeOutcome | null;
  readonly isStale: boolean;
};

type ChangeListProps = { readonly changes: readonly ListedChange[] };

/** Changes that take two people, each with how it stands. */
export function ChangeList({ changes }: ChangeListProps) {
  return (
    <ResourceList
      resources={changes.map((change) => ({
        href: routes.adminAccountChange(change.accountId, change.id),
        title: `${change.name}：${changeLabels[change.kind]}（${standing(change)}）`,
        summary: changedDuties(change),
        facts: [`依頼：${change.proposerName}`, formatDateTime(change.proposedAt)],
      }))}
    />
  );
}

function standing({ outcome, isStale }: ListedChange): string {
  if (outcome !== null) return outcomeLabels[outcome];
  return isStale ? "依頼の後に状態が変わりました" : "承認待ち";
}

export function changedDuties({ kind, dutiesBefore, dutiesAfter }: Omit<ListedChange, "id">): string {
  if (kind === "RECOVERY") return "本人に、サインイン方法を設定し直すリンクをメールで送ります。";
  const added = dutiesAfter.filter((duty) => !dutiesBefore.includes(duty));
  const taken = dutiesBefore.filter((duty) => !dutiesAfter.includes(duty));
  const words = [
    ...(added.length > 0 ? [`加える業務：${inWords(added)}`] : []),
    ...(taken.length > 0 ? [`外す業務：${inWords(taken)}`] : []),
  ];
  return words.join("　") || `担当業務：${inWords(dutiesAfter)}`;
}

export function inWords(duties: readonly Duty[]): string {
  return duties.map((duty) => dutyLabels[duty]).join("、") || "なし";
}
