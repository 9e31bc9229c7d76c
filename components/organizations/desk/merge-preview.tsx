import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import type { MemberRole, OrganizationKind } from "@/lib/db/generated/enums";
import { kindLabels, roleLabels } from "@/lib/organizations/labels";

type Side = {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly corporateNumber: string | null;
  readonly municipalityCode: string | null;
};

type Person = {
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly roleThere: MemberRole | undefined;
  readonly roleAfter: MemberRole;
};

type MergePreviewProps = {
  readonly source: Side;
  readonly target: Side;
  readonly people: readonly Person[];
  readonly counts: Counts;
};

type Counts = Readonly<
  Record<
    | "declarations"
    | "offices"
    | "consultations"
    | "awardEntries"
    | "matchRequests"
    | "drafts"
    | "invitations"
    | "joinRequests",
    number
  >
>;

function countsInWords(people: number, counts: Counts): string {
  const { declarations, offices, consultations, awardEntries, matchRequests, drafts, invitations, joinRequests } =
    counts;
  return [
    `メンバー${people}人`,
    `宣言${declarations}件`,
    `施設${offices}件`,
    `相談${consultations}件`,
    `表彰への応募${awardEntries}件`,
    `マッチングの希望${matchRequests}件`,
    `下書き${drafts}件`,
    `返事待ちの招待${invitations}件`,
    `返事待ちの参加の申請${joinRequests}件`,
  ].join("、");
}

const columns: readonly Column<Person>[] = [
  { heading: "氏名", cell: ({ name }) => name || "（氏名は未登録）", isRowHeading: true },
  { heading: "メールアドレス", cell: ({ email }) => email },
  { heading: "いまの権限", cell: ({ role }) => roleLabels[role], isShort: true },
  { heading: "統合先での権限", cell: ({ roleThere }) => (roleThere ? roleLabels[roleThere] : "なし"), isShort: true },
  { heading: "統合の後", cell: ({ roleAfter }) => roleLabels[roleAfter], isShort: true },
];

/** What would go where. Nothing is done yet. */
export function MergePreview({ source, target, people, counts }: MergePreviewProps) {
  return (
    <div className="flex flex-col gap-6">
      <DescriptionList
        items={[
          { term: "統合する団体", details: inWords(source) },
          { term: "統合先の団体", details: inWords(target) },
          {
            term: "移るもの",
            details: countsInWords(people.length, counts),
          },
          {
            term: "残るもの",
            details: `「${source.name}」の情報と変更の記録。番号で登録しようとした人は、統合先に案内されます。`,
          },
        ]}
      />
      <DataTable
        id="merge-people"
        caption="移るメンバー"
        columns={columns}
        rows={people}
        rowKey={({ email }) => email}
        whenEmpty="移るメンバーはいません。"
      />
      <p>両方に参加している人は、どちらか強いほうの権限になります。</p>
    </div>
  );
}

function inWords({ name, kind, corporateNumber, municipalityCode }: Side): string {
  return `${name}（${kindLabels[kind]}、番号：${corporateNumber ?? municipalityCode ?? "なし"}）`;
}
