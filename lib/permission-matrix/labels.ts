import type { AccountAbility, AccountRelation } from "@/lib/accounts/permissions";
import type { DeclarationRelation, declarationPermissions } from "@/lib/declarations/permissions";
import type { MailRelation, mailPermissions } from "@/lib/mail/permissions";
import type { OrganizationAbility, OrganizationRelation } from "@/lib/organizations/permissions";
import type { ContentRelation, contentPermissions } from "@/lib/publishing/permissions";

/** How somebody stands to a record, in words; the order is that of the columns. */
export const relationLabels = {
  declarations: {
    anyone: "申請を始める人",
    declarant: "申請者（案件の担当者、団体の管理者・担当者）",
    reader: "団体の閲覧者",
    reviewer: "審査担当",
    worker: "自動処理",
  } satisfies Record<DeclarationRelation, string>,
  contents: { editor: "編集担当", reviewer: "書いた人ではない編集担当", worker: "自動処理" } satisfies Record<
    ContentRelation,
    string
  >,
  accounts: { self: "本人", administrator: "本人ではない管理者", operator: "運用者・自動処理" } satisfies Record<
    AccountRelation,
    string
  >,
  organizations: {
    owner: "団体の管理者",
    editor: "団体の担当者",
    viewer: "団体の閲覧者",
    waiting: "承認を待つ自治体のメンバー",
    keeper: "団体を管理する職員",
    operator: "運用者・自動処理",
  } satisfies Record<OrganizationRelation, string>,
  mail: { postmaster: "メールの担当", handler: "案件を扱う職員（案件のメールだけ）" } satisfies Record<
    MailRelation,
    string
  >,
} as const;

export const abilityLabels = {
  declarations: {
    view: "案件を見る",
    handle: "担当者を決める、形式確認を記録する",
    viewNotes: "内部メモを見る",
    export: "一覧をファイルに書き出す",
  } satisfies Record<keyof typeof declarationPermissions, string>,
  contents: { view: "コンテンツを見る" } satisfies Record<keyof typeof contentPermissions, string>,
  accounts: {
    create: "登録する",
    close: "利用を停止する",
    handOver: "受け持つ案件を引き継がせる",
    setDuties: "担当業務を変更する",
    resetAccess: "サインイン方法を再設定する",
    endSessions: "サインインを終了する",
  } satisfies Record<AccountAbility, string>,
  organizations: {
    view: "団体の情報とメンバーを見る",
    act: "申請を始める、過去の申請を登録する",
    editProfile: "団体の情報を変更する",
    manageMembers: "メンバーを招待・変更する、参加の申請に返事をする",
    leave: "自分が脱退する",
    administer: "登録を承認する、番号を訂正する、所属を終了・再開する、団体を統合する・取り消す",
  } satisfies Record<OrganizationAbility, string>,
  mail: { view: "メールを見る", retry: "再送する" } satisfies Record<keyof typeof mailPermissions, string>,
} as const;
