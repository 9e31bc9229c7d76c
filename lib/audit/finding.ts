import { auditLabel } from "./actions";

/** Something in the record that is not as it was written. */
export type Finding = {
  readonly fault: FindingFault;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly seq: number;
  readonly action?: string | undefined;
  /** Last missing row of a gap; day of the seal. */
  readonly to?: number;
  readonly day?: string;
};

type FindingFault =
  | "changed"
  | "unlinked"
  | "gap"
  | "cut"
  | "head"
  | "headless"
  | "sealed-missing"
  | "sealed-rewritten"
  | "seal";

const sentences = {
  changed: (row) => `${place(row)}の内容が、記録したときから書き換えられています。`,
  unlinked: (row) => `${place(row)}は、1つ前の記録とつながっていません。この記録か1つ前の記録が差し替えられています。`,
  gap: (row) => `${subject(row)}の${range(row)}の記録が失われています。`,
  cut: (row) => `${subject(row)}の末尾の記録（${range(row)}）が失われています。`,
  head: (row) => `${place(row)}が、この案件の最後の記録として控えた値と一致しません。`,
  headless: (row) => `${subject(row)}の記録の控え（最後の番号とハッシュ値）が失われています。`,
  "sealed-missing": (row) =>
    `${subject(row)}の${row.seq}番目の記録が失われています。${row.day}の封印に含まれていました。`,
  "sealed-rewritten": (row) => `${place(row)}が、${row.day}の封印の後に書き換えられています。`,
  seal: (row) => `${row.day}の封印が書き換えられたか、その前の封印が失われています。`,
} as const satisfies Record<FindingFault, (finding: Finding) => string>;

/** The finding as a person should read it; it names the row. */
export function findingSentence(finding: Finding): string {
  return sentences[finding.fault](finding);
}

function place(finding: Finding): string {
  const label = finding.action === undefined ? "" : `「${auditLabel(finding.action)}」`;
  return `${subject(finding)}の${finding.seq}番目の記録${label}`;
}

function range({ seq, to = seq }: Finding): string {
  return seq === to ? `${seq}番目` : `${seq}番目から${to}番目まで`;
}

function subject({ subjectKind, subjectId }: Finding): string {
  return `${subjectLabel(subjectKind)}（${subjectId}）`;
}

const SUBJECT_LABELS: Readonly<Record<string, string>> = {
  declaration: "宣言",
  "declaration-reads": "宣言の閲覧",
  "declaration-exports": "宣言の書き出し",
  content: "コンテンツ",
  "content-image": "コンテンツの画像",
  feedback: "ページへの意見",
  account: "アカウント",
  organization: "団体",
  audit: "監査",
  "audit-reads": "監査記録の閲覧",
  office: "施設",
  "office-reads": "施設の閲覧",
  "office-exports": "施設の書き出し",
  consultation: "相談",
  "consultation-reads": "相談の閲覧",
  "consultation-exports": "相談の書き出し",
  "reply-template": "返信の定型文",
  "desk-skill": "相談の担当できるテーマ",
  "office-import": "施設のファイル",
  introduction: "紹介",
  "introduction-reads": "紹介の閲覧",
  "introduction-exports": "紹介の書き出し",
  "match-request": "マッチングの希望",
  "match-request-reads": "マッチングの希望の閲覧",
  "match-offer": "企業への提供内容",
  "match-opt-in": "自治体の紹介を受ける設定",
  disposal: "消去の予定",
  mail: "メール",
  bulkMail: "一斉メール",
  awardEdition: "表彰の年度",
  awardRevision: "表彰の設定",
  awardEntry: "応募",
  "awardEntry-reads": "応募の閲覧",
  "awardEntry-exports": "応募の書き出し",
  awardPartner: "連携自治体",
  awardExtension: "応募期限の延長",
  awardJuror: "審査委員",
  awardResult: "受賞の決定",
  awardConflict: "利益相反",
  "awardConflict-reads": "利益相反の閲覧",
  awardAssignmentDraft: "審査の割り当ての案",
  awardAssignment: "審査の担当",
  awardForbiddenPair: "担当させない指定",
  awardSheet: "評価票",
  awardRound: "採点期間",
  awardMeeting: "審査会",
  "awardMeeting-exports": "審査会の書き出し",
  awardAdjustment: "得点の調整",
  awardAdvance: "二次審査に進む応募",
  "report-exports": "集計の書き出し",
  refusal: "拒否した操作",
  setting: "設定",
  "sign-in": "サインイン",
};

export function subjectLabel(kind: string): string {
  return SUBJECT_LABELS[kind] ?? kind;
}
