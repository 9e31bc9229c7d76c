import { type Column, DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { DayText, TimeText } from "@/components/ui/time-text";

type OwnDataViewProps = {
  readonly data: {
    readonly account: { readonly name: string; readonly email: string; readonly createdAt: Date };
    readonly memberships: readonly MembershipRow[];
    readonly procedures: readonly ProcedureRow[];
    readonly matching: readonly MatchingRow[];
    readonly signIns: readonly SignInRow[];
    readonly acts: readonly ActRow[];
  };
  readonly notices: string;
};

type MembershipRow = {
  readonly organization: string;
  readonly role: string;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
};

type ProcedureRow = {
  readonly number: string;
  readonly organizationName: string;
  readonly status: string;
  readonly receivedAt: Date;
};

type MatchingRow = {
  readonly what: string;
  readonly organizationName: string;
  readonly status: string;
  readonly at: Date;
};

type SignInRow = {
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

type ActRow = { readonly act: string; readonly at: Date };

const memberships: readonly Column<MembershipRow>[] = [
  { heading: "団体", cell: ({ organization }) => organization, isRowHeading: true },
  { heading: "権限", cell: ({ role }) => role, isShort: true },
  { heading: "参加した日", cell: ({ joinedAt }) => <DayText day={joinedAt} />, isShort: true },
  { heading: "外れた日", cell: ({ leftAt }) => (leftAt === null ? "参加中" : <DayText day={leftAt} />), isShort: true },
];

const procedures: readonly Column<ProcedureRow>[] = [
  { heading: "受付番号", cell: ({ number }) => number, isRowHeading: true },
  { heading: "名称", cell: ({ organizationName }) => organizationName },
  { heading: "受付", cell: ({ receivedAt }) => <TimeText at={receivedAt} />, isShort: true },
  { heading: "状況", cell: ({ status }) => status },
];

const matching: readonly Column<MatchingRow>[] = [
  { heading: "種類", cell: ({ what }) => what, isRowHeading: true, isShort: true },
  { heading: "団体", cell: ({ organizationName }) => organizationName },
  { heading: "登録", cell: ({ at }) => <TimeText at={at} />, isShort: true },
  { heading: "状況", cell: ({ status }) => status },
];

const signInColumns: readonly Column<SignInRow>[] = [
  { heading: "入った日時", cell: ({ createdAt }) => <TimeText at={createdAt} />, isRowHeading: true },
  { heading: "ブラウザー", cell: ({ device }) => device },
  { heading: "最後の操作", cell: ({ lastSeenAt }) => <TimeText at={lastSeenAt} />, isShort: true },
];

const actColumns: readonly Column<ActRow>[] = [
  { heading: "日時", cell: ({ at }) => <TimeText at={at} />, isRowHeading: true },
  { heading: "操作", cell: ({ act }) => act },
];

/** Whatever is kept about the person who reads it. */
export function OwnDataView({ data, notices }: OwnDataViewProps) {
  const { name, email, createdAt } = data.account;
  return (
    <>
      <DescriptionList
        items={[
          { term: "氏名", details: name },
          { term: "メールアドレス", details: email },
          { term: "利用を始めた日", details: <DayText day={createdAt} /> },
          { term: "お知らせ", details: notices },
        ]}
      />
      <DataTable
        id="own-memberships"
        caption="団体への参加"
        columns={memberships}
        rows={data.memberships}
        rowKey={({ organization, joinedAt }) => `${organization} ${joinedAt.getTime()}`}
        whenEmpty="団体への参加はありません。"
      />
      <DataTable
        id="own-procedures"
        caption="参加している団体の手続き"
        columns={procedures}
        rows={data.procedures}
        rowKey={({ number }) => number}
        whenEmpty="手続きはありません。"
      />
      <DataTable
        id="own-matching"
        caption="参加している団体のマッチング"
        columns={matching}
        rows={data.matching.map((row, place) => ({ ...row, place }))}
        rowKey={({ place }) => String(place)}
        whenEmpty="マッチングの希望と紹介はありません。"
      />
      <SignInsAndActs signIns={data.signIns} acts={data.acts} />
    </>
  );
}

type SignInsAndActsProps = { readonly signIns: readonly SignInRow[]; readonly acts: readonly ActRow[] };

function SignInsAndActs({ signIns, acts }: SignInsAndActsProps) {
  return (
    <>
      <DataTable
        id="own-sign-ins"
        caption="マイページに入った記録"
        columns={signInColumns}
        rows={signIns}
        rowKey={({ createdAt }) => String(createdAt.getTime())}
        whenEmpty="記録はありません。"
      />
      <DataTable
        id="own-acts"
        caption="操作の記録（新しい順に1,000件まで）"
        columns={actColumns}
        rows={acts.map((row, place) => ({ ...row, place }))}
        rowKey={({ place }) => String(place)}
        whenEmpty="記録はありません。"
      />
    </>
  );
}
