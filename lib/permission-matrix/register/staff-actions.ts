import type { Act } from "./act";

/** Of staff: themselves, accounts, organizations, the record, settings. */
export const staffActions = {
  "/admin#signOutAction": { does: "サインアウトする", need: "anyone" },
  "/admin#endViewingAction": { does: "ほかの人の画面を見るのを終える", need: "anyone" },
  "/admin/absences/[id]#endAbsenceAction": { does: "自分か、管理する職員の不在を取り消す", need: "staff" },
  "/admin/absences/[id]#enterAbsenceAction": { does: "自分か、管理する職員の不在と代理を登録する", need: "staff" },
  "/admin/account#endSessionAction": { does: "自分のサインインを1つ終了する", need: "staff" },
  "/admin/account#endAllAction": { does: "自分のサインインをすべて終了する", need: "staff" },
  "/admin/account/identity#startLinkingAction": { does: "府省の認証との登録を始める", need: "staff" },
  "/admin/account/identity#unlinkAction": { does: "府省の認証との登録を解除する", need: "staff" },
  "/admin/account/passkeys#provePasskeyOwnerAction": {
    does: "パスキーの登録・削除の前に本人であることを示す",
    need: "staff",
  },
  "/admin/account/passkeys#beginNewPasskeyAction": { does: "自分のパスキーの登録を始める", need: "staff" },
  "/admin/account/passkeys#addPasskeyAction": { does: "自分のパスキーを登録する", need: "staff" },
  "/admin/account/passkeys#removePasskeyAction": { does: "自分のパスキーを削除する", need: "staff" },
  "/admin/account/passkeys/[id]#renamePasskeyAction": { does: "自分のパスキーの名前を変更する", need: "staff" },
  "/admin/account/password#changePasswordAction": { does: "自分のパスワードを変更する", need: "staff" },
  "/admin/account/second-factor#startRenewalAction": { does: "認証アプリの変更を始める", need: "staff" },
  "/admin/account/second-factor/setup#finishRenewalAction": { does: "認証アプリの変更を終える", need: "staff" },
  "/admin/accounts/[id]/close#closeAccountAction": { does: "同僚のアカウントの利用を停止する", need: ["ACCOUNTS"] },
  "/admin/accounts/[id]#endSessionsAction": { does: "同僚のサインインをすべて終了する", need: ["ACCOUNTS"] },
  "/admin/accounts/[id]#proposeRecoveryAction": {
    does: "同僚のサインイン方法の再設定を依頼する",
    need: ["ACCOUNTS"],
  },
  "/admin/accounts/[id]#resetAccessAction": { does: "新しい職員の初回パスワードを発行し直す", need: ["ACCOUNTS"] },
  "/admin/accounts/[id]#proposeDutiesAction": { does: "同僚の担当業務の変更を依頼する", need: ["ACCOUNTS"] },
  "/admin/accounts/[id]#proposeReopeningAction": { does: "同僚のアカウントの利用の再開を依頼する", need: ["ACCOUNTS"] },
  "/admin/accounts/[id]/changes/[change]#decideChangeAction": {
    does: "同僚のアカウントの変更を承認する、承認しない",
    need: ["ACCOUNTS"],
  },
  "/admin/accounts/[id]/changes/[change]#withdrawChangeAction": {
    does: "同僚のアカウントの変更の依頼を取り下げる",
    need: ["ACCOUNTS"],
  },
  "/admin/accounts/new#createAccountAction": { does: "職員を登録する", need: ["ACCOUNTS"] },
  "/admin/audit#verifyAuditAction": { does: "監査記録をすぐに検証する", need: ["AUDIT"] },
  "/admin/audit/readings#requestReadingAction": { does: "同僚の記録の閲覧を依頼する", need: ["AUDIT"] },
  "/admin/audit/readings/[id]#decideReadingAction": {
    does: "同僚の記録の閲覧を承認する、承認しない",
    need: ["AUDIT", "ACCOUNTS"],
  },
  "/admin/retention/[id]#decideDisposalAction": { does: "消去を承認または却下する", need: ["AUDIT"] },
  "/admin/retention/[id]#keepRecordAction": { does: "記録の保存期間を延ばす", need: ["AUDIT"] },
  "/admin/retention/request#askForErasureAction": {
    does: "消去の請求を登録する",
    need: ["DECLARATIONS", "OFFICES", "CONSULTATIONS"],
  },
  "/admin/organizations/[id]/approval#approveAction": { does: "自治体の登録を承認する", need: ["ACCOUNTS"] },
  "/admin/organizations/[id]/approval#refuseAction": { does: "自治体の登録を認めない", need: ["ACCOUNTS"] },
  "/admin/organizations/[id]/members/[membership]#closeMembershipAction": {
    does: "団体のメンバーの所属を終了する",
    need: ["ACCOUNTS"],
  },
  "/admin/organizations/[id]/members/[membership]#reopenMembershipAction": {
    does: "団体のメンバーの所属を再開する",
    need: ["ACCOUNTS"],
  },
  "/admin/organizations/[id]/merge#mergeAction": { does: "重複した団体を統合する", need: ["ACCOUNTS"] },
  "/admin/organizations/[id]/number#correctNumberAction": {
    does: "法人番号・団体コードを訂正する",
    need: ["ACCOUNTS"],
  },
  "/admin/organizations/[id]/undo-merge#undoMergeAction": { does: "団体の統合を取り消す", need: ["ACCOUNTS"] },
  "/admin/organizations/new#inviteMunicipalityAction": { does: "自治体を招待する", need: ["ACCOUNTS"] },
  "/admin/settings/[key]#changeSettingAction": { does: "設定を変更する", need: ["SETTINGS"] },
  "/admin/view-as#startViewingAction": { does: "ほかの人の画面を見始める", need: ["ACCOUNTS"] },
} as const satisfies Readonly<Record<string, Act>>;
