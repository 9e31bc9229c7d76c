/**
 * Every kind of audit event. `category` decides how long entries are kept; the key is stable for ever.
 * A key of the form `<flow>.<step>` moves a case and carries its old and new status.
 */
export const auditActions = {
  "declaration.submit": { label: "申請", category: "decision" },
  "declaration.startReview": { label: "確認の開始", category: "decision" },
  "declaration.return": { label: "修正依頼", category: "decision" },
  "declaration.resubmit": { label: "修正の再提出", category: "decision" },
  "declaration.accept": { label: "受理", category: "decision" },
  "declaration.publish": { label: "公開", category: "decision" },
  "declaration.refuse": { label: "不受理", category: "decision" },
  "declaration.withdraw": { label: "取り下げ", category: "decision" },
  "declaration.cancel": { label: "取消し", category: "decision" },
  "declaration.requestChange": { label: "変更の申出", category: "decision" },
  "declaration.returnChange": { label: "変更の修正依頼", category: "decision" },
  "declaration.resubmitChange": { label: "変更の再提出", category: "decision" },
  "declaration.approveChange": { label: "変更の公開", category: "decision" },
  "declaration.declineChange": { label: "変更の見送り", category: "decision" },
  "declaration.dropChange": { label: "変更の申出の取り下げ", category: "decision" },
  "declaration.suspend": { label: "公開停止", category: "decision" },
  "declaration.resume": { label: "公開再開", category: "decision" },
  "declaration.expire": { label: "期限切れ", category: "decision" },
  "declaration.renew": { label: "更新", category: "decision" },
  "declaration.reopen": { label: "再開", category: "decision" },
  "declaration.assign": { label: "担当者の変更", category: "handling" },
  "declaration.schedule": { label: "公開日時の設定", category: "handling" },
  "declaration.note": { label: "内部メモの追加", category: "handling" },
  "declaration.check": { label: "形式確認の記録", category: "handling" },
  "declaration.askReopen": { label: "再開の依頼", category: "handling" },
  "declaration.declineReopen": { label: "再開の却下", category: "handling" },
  "declaration.remind": { label: "更新の案内", category: "handling" },
  "declaration.view": { label: "詳細の閲覧", category: "access" },
  "declaration.export": { label: "一覧の書き出し", category: "access" },
  "case.proveMailbox": { label: "状況確認の本人確認", category: "access" },
  "attachment.view": { label: "添付の閲覧", category: "access" },
  "account.create": { label: "職員アカウントの作成", category: "account" },
  "account.close": { label: "職員アカウントの利用停止", category: "account" },
  "account.setDuties": { label: "担当業務の変更", category: "account" },
  "account.resetAccess": { label: "サインイン方法の再設定", category: "account" },
  "account.changePassword": { label: "パスワードの変更", category: "account" },
  "account.useRecoveryCode": { label: "回復コードの使用", category: "account" },
  "account.signInAlarm": { label: "サインイン失敗の多発", category: "account" },
  "account.signIn": { label: "サインイン", category: "account" },
  "account.signInFailed": { label: "サインインの失敗", category: "account" },
  "account.signOut": { label: "サインアウト", category: "account" },
  "account.revokeSessions": { label: "セッションの失効", category: "account" },
  "account.setSecondFactor": { label: "二要素認証の設定", category: "account" },
  "access.refused": { label: "権限のない画面の要求", category: "access" },
  "mail.view": { label: "メール本文の閲覧", category: "access" },
  "mail.retry": { label: "メールの再送", category: "handling" },
  "setting.change": { label: "設定の変更", category: "handling" },
  "audit.view": { label: "監査記録の閲覧", category: "access" },
  "audit.seal": { label: "監査記録の封印", category: "handling" },
  "audit.verify": { label: "監査記録の検証", category: "handling" },
} as const satisfies Record<string, { label: string; category: "decision" | "handling" | "access" | "account" }>;

export type AuditAction = keyof typeof auditActions;

const labels: Readonly<Record<string, { readonly label: string }>> = auditActions;

/** An action of an earlier release may no longer be in the registry; then its key has to do. */
export function auditLabel(action: string): string {
  return labels[action]?.label ?? action;
}
