import type { Duty } from "@/lib/db/generated/enums";

export const dutyLabels = {
  DECLARATIONS: "宣言審査担当",
  OFFICES: "施設担当",
  CONSULTATIONS: "相談担当",
  AWARD: "表彰担当",
  CONTENT: "コンテンツ担当",
  ACCOUNTS: "アカウント管理",
  AUDIT: "監査担当",
  MAIL: "メール担当",
  SETTINGS: "設定担当",
} as const satisfies Record<Duty, string>;

/** What a duty lets its holder do, in a few words. */
export const dutyWork = {
  DECLARATIONS: "自己宣言の確認、修正依頼、受理、公開",
  OFFICES: "サテライトオフィスの確認、修正依頼、公開",
  CONSULTATIONS: "相談への回答、企業と自治体の紹介",
  AWARD: "表彰の募集要項と審査の設定",
  CONTENT: "お知らせ、施策、事例などの編集、確認、公開",
  ACCOUNTS: "職員アカウントの作成、担当業務の設定、利用停止、団体の承認と統合",
  AUDIT: "監査記録の閲覧、保存期間の管理と消去の承認",
  MAIL: "送信メールの確認、再送、一斉メールの作成と送信",
  SETTINGS: "事務局名や受付条件などの設定",
} as const satisfies Record<Duty, string>;
