/**
 * Records with personal data, how long each is kept and what happens then: the register of personal-data files (個人情報ファイル簿)
 * and the disposal both read this table. Periods are counted from 1 April after the fiscal year in which the record came to
 * its end (公文書等の管理に関する法律施行令 第8条). They are those of a model rule; a ministry sets its own 標準文書保存期間基準.
 */
export const recordClasses = {
  declaration: {
    label: "自己宣言の申請と審査の記録",
    file: "自己宣言申請者ファイル",
    purpose: "自己宣言の受付、確認、公開と、申請者への連絡のため",
    people: "自己宣言を申請した団体の担当者",
    items: "氏名、部署、電話番号、メールアドレス",
    source: "申請者が申請フォーム、書面または電話で提出",
    years: 5,
    from: "手続きが終わった日",
    basis: "許認可等に関する文書に準じて5年（公文書管理法施行令別表）",
    erases:
      "担当者の連絡先、公開しない回答、添付ファイル、メールの本文、内部メモ。受付番号、決定と理由、公開した回答は残ります。",
  },
  office: {
    label: "サテライトオフィスの登録と審査の記録",
    file: "サテライトオフィス登録担当者ファイル",
    purpose: "サテライトオフィスの登録、確認、公開と、担当者への連絡のため",
    people: "サテライトオフィスを登録した自治体の担当者",
    items: "氏名、部署、電話番号、メールアドレス",
    source: "自治体がマイページで入力、またはファイルで提出",
    years: 5,
    from: "不受理、取り下げ、削除の日",
    basis: "許認可等に関する文書に準じて5年（公文書管理法施行令別表）",
    erases:
      "担当者の連絡先、公開しない回答、下書き、添付ファイル、メールの本文、内部メモ、確認のリンク、取り込んだファイルの行。受付番号、決定と理由、公開した回答は残ります。",
  },
  consultation: {
    label: "相談と回答の記録",
    file: "相談者ファイル",
    purpose: "相談の受付、回答、相手の紹介と、相談者への連絡のため",
    people: "相談した企業・団体と自治体の担当者",
    items: "氏名、部署、電話番号、メールアドレス、相談の内容",
    source: "相談者が相談フォーム、電話または書面で提出",
    years: 5,
    from: "完了、取り下げ、統合の日",
    basis: "相談への対応の経緯を確かめる記録として5年",
    erases:
      "担当者の連絡先、件名、相談とやり取りの文、添付ファイル、メールの本文、内部メモ。受付番号、テーマ、日時、結果は残ります。",
  },
  awardEntry: {
    label: "表彰への応募と確認の記録",
    file: "表彰応募者ファイル",
    purpose: "表彰への応募の受付、応募の条件の確認、審査と、応募者と連携自治体への連絡のため",
    people: "表彰に応募した団体の担当者と、連携自治体の担当者",
    items: "氏名、部署、電話番号、メールアドレス、審査の公平についての申し出",
    source: "応募者がマイページで入力、または書面で提出",
    years: 5,
    from: "対象外、取下げの日。審査の対象になった応募は、その年度の終わり",
    basis: "表彰の審査の経緯を確かめる記録として5年",
    erases:
      "担当者と連携自治体の担当者の連絡先、応募の文章、下書き、添付資料、メールの本文、内部メモ、確認のリンク。受付番号、決定と理由、取組の名称は残ります。",
  },
  "match-request": {
    label: "企業と自治体のマッチングの希望と紹介の記録",
    file: "マッチング希望者ファイル",
    purpose: "希望に合う相手の紹介と、双方が承諾したときの連絡先の提供のため",
    people: "マッチングの希望を登録した企業・自治体の担当者",
    items: "氏名、部署、電話番号、メールアドレス",
    source: "本人がマイページで入力、または相談担当が聞き取って入力",
    years: 3,
    from: "希望の登録を終了した日",
    basis: "相談・紹介の経緯を確かめる記録として3年",
    erases:
      "担当者の連絡先、紹介の文面、見送りと結果の補足、メールの本文、紹介のリンク。希望の条件、状況、理由の区分は、統計のために残ります。",
  },
  "staff-account": {
    label: "職員アカウント",
    file: "職員利用者ファイル",
    purpose: "職員の本人確認と、操作の記録のため",
    people: "事務局の職員",
    items: "氏名、メールアドレス、サインインの記録",
    source: "アカウント管理の担当者が登録",
    years: 10,
    from: "利用を停止した日",
    basis: "決定の経緯を確かめる記録として10年",
    erases: "氏名、メールアドレス、サインインの方法。誰がという記録は、名前のない番号として残ります。",
  },
  "member-account": {
    label: "団体の利用者のアカウント",
    file: "団体利用者ファイル",
    purpose: "団体の手続きをする人の本人確認のため",
    people: "マイページの利用者",
    items: "氏名、メールアドレス、サインインの記録",
    source: "本人が登録",
    years: 3,
    from: "利用を終えた日",
    basis: "手続きの経緯を確かめる記録として3年",
    erases: "氏名、メールアドレス、サインインの方法。",
  },
  mail: {
    label: "送信したメール",
    file: "送信メールファイル",
    purpose: "通知を送り、届いたかを確かめるため",
    people: "手続きの担当者、職員、団体の利用者",
    items: "メールアドレス、件名、本文",
    source: "ポータルが作成",
    years: 1,
    from: "送信した日",
    basis: "定型的な連絡として1年",
    erases: "宛先、件名、本文。いつ何を送ったかは残ります。",
  },
} as const satisfies Record<string, RecordClassWords>;

export type RecordClassWords = {
  readonly label: string;
  readonly file: string;
  readonly purpose: string;
  readonly people: string;
  readonly items: string;
  readonly source: string;
  readonly years: number;
  /** The day that begins the period. */
  readonly from: string;
  readonly basis: string;
  readonly erases: string;
};

export type RecordClass = keyof typeof recordClasses;

export const RECORD_CLASSES = [
  "declaration",
  "office",
  "consultation",
  "awardEntry",
  "match-request",
  "staff-account",
  "member-account",
  "mail",
] as const satisfies readonly RecordClass[];

export function isRecordClass(key: string): key is RecordClass {
  return key in recordClasses;
}
