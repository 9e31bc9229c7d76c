import type { ChangeRelation, changePermissions } from "@/lib/accounts/changes/permissions";
import type { AccountAbility, AccountRelation } from "@/lib/accounts/permissions";
import type { ReadingRelation, readingPermissions } from "@/lib/audit/readings/permissions";
import type { BulkMailAbility, BulkMailRelation } from "@/lib/bulk-mail/permissions";
import type { ConsultationRelation, consultationPermissions } from "@/lib/consultations/permissions";
import type { DeclarationRelation, declarationPermissions } from "@/lib/declarations/permissions";
import type { MailRelation, mailPermissions } from "@/lib/mail/permissions";
import type { IntroductionAbility, IntroductionRelation } from "@/lib/matching/permissions";
import type { OfficeRelation, officePermissions } from "@/lib/offices/permissions";
import type { OrganizationAbility, OrganizationRelation } from "@/lib/organizations/permissions";
import type { ContentRelation, contentPermissions } from "@/lib/publishing/permissions";
import type { RetentionAbility, RetentionRelation } from "@/lib/retention/permissions";

/** How somebody stands to a record, in words; the order is that of the columns. */
export const relationLabels = {
  declarations: {
    anyone: "申請を始める人",
    declarant: "申請者（案件の担当者、団体の管理者・担当者）",
    reader: "団体の閲覧者",
    reviewer: "審査担当",
    worker: "自動処理",
  } satisfies Record<DeclarationRelation, string>,
  offices: {
    registrant: "自治体の管理者・担当者",
    reader: "自治体の閲覧者",
    contact: "確認のメールのリンクを開いた人",
    reviewer: "施設担当",
    worker: "自動処理",
  } satisfies Record<OfficeRelation, string>,
  consultations: {
    anyone: "相談を始める人",
    requester: "相談者（案件の担当者、団体の管理者・担当者）",
    reader: "団体の閲覧者",
    desk: "相談担当",
    worker: "自動処理",
  } satisfies Record<ConsultationRelation, string>,
  introductions: {
    asker: "希望側の担当者",
    askerReader: "希望側の閲覧者",
    counterpart: "紹介先の担当者",
    counterpartReader: "紹介先の閲覧者",
    desk: "相談担当",
    worker: "自動処理",
  } satisfies Record<IntroductionRelation, string>,
  contents: {
    answerer: "相談担当（相談の画面からだけ）",
    awarder: "表彰担当（受賞者の同意がある取組からだけ）",
    editor: "編集担当",
    reviewer: "書いた人ではない編集担当",
    worker: "自動処理",
  } satisfies Record<ContentRelation, string>,
  accounts: { self: "本人", administrator: "本人ではない管理者", operator: "運用者・自動処理" } satisfies Record<
    AccountRelation,
    string
  >,
  changes: {
    concerned: "変更される本人",
    proposer: "依頼した管理者",
    second: "ほかの管理者",
    operator: "運用者（ほかの管理者がいないとき）",
  } satisfies Record<ChangeRelation, string>,
  readings: {
    concerned: "記録を見られる本人",
    requester: "依頼した監査担当",
    second: "ほかの監査担当",
    standIn: "アカウント管理（ほかの監査担当がいないとき）",
  } satisfies Record<ReadingRelation, string>,
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
  bulkMail: {
    writer: "メール担当で、宛先の手続きも担当する職員",
    postmaster: "メール担当で、宛先の手続きを担当しない職員",
    worker: "自動処理",
  } satisfies Record<BulkMailRelation, string>,
  retention: {
    asker: "案件を扱う職員（担当する種類の案件だけ）",
    keeper: "記録を管理する職員",
    decider: "請求した人ではない、記録を管理する職員",
    worker: "自動処理",
  } satisfies Record<RetentionRelation, string>,
} as const;

export const abilityLabels = {
  declarations: {
    view: "案件を見る",
    handle: "担当者を決める",
    check: "形式確認を記録する",
    viewNotes: "内部メモを見る",
    export: "一覧をファイルに書き出す",
  } satisfies Record<keyof typeof declarationPermissions, string>,
  offices: {
    view: "施設を見る",
    confirm: "内容が今も正しいことを確認する",
    askForRemoval: "削除を依頼する",
    handle: "担当者を決める",
    viewNotes: "内部メモを見る",
    export: "一覧をファイルに書き出す",
  } satisfies Record<keyof typeof officePermissions, string>,
  consultations: {
    view: "相談とやり取りを見る",
    write: "相手にメッセージを書く",
    rate: "満足度を答える",
    handle: "担当者を決める、テーマを直す、関連する相談をつなぐ",
    viewNotes: "内部メモを見る",
    export: "一覧をファイルに書き出す",
    makeFaq: "送った回答から、よくある質問の下書きを作る（公開はコンテンツ担当）",
  } satisfies Record<keyof typeof consultationPermissions, string>,
  introductions: {
    view: "紹介を見る",
    viewContacts: "相手の連絡先を見る",
    adjust: "文面を直す",
    recordOutcome: "その後の結果を記録する",
    export: "一覧をファイルに書き出す",
  } satisfies Record<IntroductionAbility, string>,
  contents: { view: "コンテンツを見る" } satisfies Record<keyof typeof contentPermissions, string>,
  accounts: {
    create: "登録する",
    close: "利用を停止する",
    handOver: "受け持つ案件を引き継がせる",
    propose: "担当業務の変更、利用の再開、サインイン方法の再設定を依頼する",
    setDuties: "担当業務を直ちに変更する",
    resetAccess: "初回パスワードを発行し直す（設定前で、担当業務のない職員）",
    viewAs: "その人の画面を見る（閲覧だけ、30分まで）",
    viewSignIns: "サインインの履歴を見る",
    enterAbsence: "不在と代理を登録する（職員）",
    endSessions: "サインインを終了する",
  } satisfies Record<AccountAbility, string>,
  changes: {
    approve: "承認する",
    refuse: "承認しない",
    withdraw: "取り下げる",
  } satisfies Record<keyof typeof changePermissions, string>,
  readings: {
    decide: "承認する、承認しない",
    use: "承認の後、期限まで記録を見る",
  } satisfies Record<keyof typeof readingPermissions, string>,
  organizations: {
    view: "団体の情報とメンバーを見る",
    act: "申請を始める、過去の申請を登録する",
    editProfile: "団体の情報を変更する",
    manageMembers: "メンバーを招待・変更する、参加の申請に返事をする",
    leave: "自分が脱退する",
    administer: "登録を承認する、番号を訂正する、所属を終了・再開する、団体を統合する・取り消す",
  } satisfies Record<OrganizationAbility, string>,
  mail: { view: "メールを見る", retry: "再送する" } satisfies Record<keyof typeof mailPermissions, string>,
  bulkMail: {
    view: "文面、宛先の条件、結果の件数を見る",
    viewRecipients: "宛先と一人ひとりの文面を見る",
    write: "文面と宛先を変える",
  } satisfies Record<BulkMailAbility, string>,
  retention: {
    view: "保存期間と消去の予定を見る",
    ask: "消去の請求を登録する",
    decide: "消去を承認、却下する",
    keep: "保存期間を延ばす",
    propose: "消去の予定を作る",
    erase: "消去する",
    exportBreach: "漏えい等の対象者を書き出す",
  } satisfies Record<RetentionAbility, string>,
} as const;
