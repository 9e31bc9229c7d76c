import { dutyLabels } from "@/lib/accounts/labels";
import type { Duty } from "@/lib/db/generated/enums";

/** What a place asks for, where no duty decides. */
const standingLabels = {
  anyone: "だれでも",
  applicant: "申請の下書きを始めたブラウザー",
  asking: "相談の下書きを始めたブラウザー",
  correspondent: "相談の担当者（確認コードまたはメールのリンクで確認済み）",
  asked: "受付番号を入力し、確認コードを待つブラウザー",
  contact: "案件の担当者（メールの確認コードで確認済み）",
  askedLink: "マイページに入るメールを頼んだブラウザー",
  member: "マイページにサインインした人",
  inOrganization: "団体のメンバー",
  actsForOrganization: "団体の管理者・担当者",
  owner: "団体の管理者",
  signingIn: "サインインの途中の職員・審査委員",
  staff: "サインインした職員",
  juror: "サインインした審査委員",
  ownFile: "そのファイルを添付した人、案件の担当者、案件を扱う職員、応募を審査する委員",
  demo: "デモ環境でだれでも（本番にはありません）",
  portal: "ポータル自身",
  collector: "運用の計測（METRICS_TOKENを持つプログラム）",
} as const;

type Standing = keyof typeof standingLabels;

/** A list of duties: one of them is enough. */
export type Need = Standing | readonly Duty[];

export function isDuties(need: Need): need is readonly Duty[] {
  return typeof need !== "string";
}

export function needInWords(need: Need): string {
  return isDuties(need) ? need.map((duty) => dutyLabels[duty]).join("または") : standingLabels[need];
}
