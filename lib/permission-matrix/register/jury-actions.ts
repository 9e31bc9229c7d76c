import type { Act } from "./act";

/** Of the jury: what the office does with it, and what jurors do. */
export const juryActions = {
  "/admin/awards/[year]/jury/new#inviteAction": {
    does: "審査委員を招待する、利益相反の疑いを確かめる",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/jury/[id]#resendAction": { does: "審査委員の招待のメールを送り直す", need: ["AWARD"] },
  "/admin/awards/[year]/jury/[id]#inviteAgainAction": { does: "審査委員を改めて招待する", need: ["AWARD"] },
  "/admin/awards/[year]/jury/[id]#leaveAction": { does: "審査委員を退任、辞退にする", need: ["AWARD"] },
  "/admin/awards/[year]/jury/[id]/recovery#askForRecoveryAction": {
    does: "審査委員のサインイン方法の再設定を依頼する",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/jury/[id]/recovery#decideRecoveryAction": {
    does: "審査委員のサインイン方法の再設定を承認する、承認しない",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/jury/[id]/recovery#withdrawRecoveryAction": {
    does: "審査委員のサインイン方法の再設定の依頼を取り下げる",
    need: ["AWARD"],
  },
  "/admin/awards/[year]/jury/[id]/edit#editSeatAction": { does: "審査委員の登録内容を直す", need: ["AWARD"] },
  "/admin/awards/[year]/conflicts#detectAction": { does: "利益相反をすべて調べ直す", need: ["AWARD"] },
  "/admin/awards/[year]/conflicts/new#imposeAction": { does: "利益相反を記録する", need: ["AWARD"] },
  "/admin/awards/[year]/conflicts/[id]#confirmAction": { does: "利益相反ありとする", need: ["AWARD"] },
  "/admin/awards/[year]/conflicts/[id]#proposeClearingAction": { does: "利益相反の解除を提案する", need: ["AWARD"] },
  "/admin/awards/[year]/conflicts/[id]#decideAction": {
    does: "利益相反の解除を承認する（提案した人を除く）、解除しない",
    need: ["AWARD"],
  },
  "/jury#signOutAction": { does: "サインアウトする", need: "anyone" },
  "/jury/[year]/terms#acceptAction": { does: "審査委員に就任する", need: "juror" },
  "/jury/[year]/terms#declineAction": { does: "審査委員を辞退する", need: "juror" },
  "/jury/[year]/conflicts#declareAction": { does: "自分の利益相反を申告する", need: "juror" },
  "/jury/[year]/wishes#stateWishesAction": { does: "担当の希望を出す", need: "juror" },
  "/jury/account#endSessionAction": { does: "自分のサインインを1つ終了する", need: "juror" },
  "/jury/account#endAllAction": { does: "自分のサインインをすべて終了する", need: "juror" },
  "/jury/account/password#changePasswordAction": { does: "自分のパスワードを変更する", need: "juror" },
  "/jury/account/second-factor#startRenewalAction": { does: "認証アプリの変更を始める", need: "juror" },
  "/jury/account/second-factor/setup#finishRenewalAction": { does: "認証アプリの変更を終える", need: "juror" },
  "/sign-in/invitation#beginInvitationAction": { does: "メールのリンクから審査委員の設定を始める", need: "anyone" },
} as const satisfies Readonly<Record<string, Act>>;
