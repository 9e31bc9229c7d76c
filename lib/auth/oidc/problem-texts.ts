import type { Problem } from "./problem";

type Text = { readonly title: string; readonly advice: string; readonly mayRetry: boolean };

/** What is told of a sign-in that did not come about. It names no address and no account. */
export const problemTexts = {
  unavailable: {
    title: "職員認証を確認できませんでした",
    advice: "職員認証のシステムから正しい応答がありません。数分待ってから、もう一度お試しください。",
    mayRetry: true,
  },
  declined: {
    title: "職員認証が取りやめられました",
    advice: "職員認証の画面で、同意されなかったか、操作が取りやめられました。続けるには、もう一度お試しください。",
    mayRetry: true,
  },
  lapsed: {
    title: "時間が経過したため、続けられませんでした",
    advice:
      "職員認証を始めてから10分を過ぎたか、別の画面で始めた職員認証の応答です。もう一度、はじめからお試しください。",
    mayRetry: true,
  },
  unproven: {
    title: "職員認証の内容を確認できませんでした",
    advice:
      "職員認証の応答が正しいものと確認できないため、受け付けませんでした。もう一度お試しください。続くときは、アカウント管理の担当者に連絡してください。",
    mayRetry: true,
  },
  unknown: {
    title: "サインインできるアカウントを確認できませんでした",
    advice:
      "パスワードと確認コードでサインインし、「自分の設定」で職員認証の登録を確認してください。アカウントがない方は、アカウント管理の担当者に連絡してください。",
    mayRetry: false,
  },
  unlinked: {
    title: "職員認証を登録できませんでした",
    advice:
      "職員認証のメールアドレスが、このアカウントのメールアドレスと同じか確認してください。同じ場合は、アカウント管理の担当者に連絡してください。",
    mayRetry: false,
  },
  busy: {
    title: "ただいま職員認証を受け付けられません",
    advice: "操作が重なっています。数分待ってから、もう一度お試しください。",
    mayRetry: true,
  },
} as const satisfies Record<Problem, Text>;

/** The same of somebody of GビズID, who can always come in by mail instead. */
export const holderProblemTexts = {
  unavailable: {
    title: "GビズIDを確認できませんでした",
    advice: "GビズIDから正しい応答がありません。数分待ってから、もう一度お試しください。",
    mayRetry: true,
  },
  declined: {
    title: "GビズIDの確認が取りやめられました",
    advice: "GビズIDの画面で、同意されなかったか、操作が取りやめられました。続けるには、もう一度お試しください。",
    mayRetry: true,
  },
  lapsed: {
    title: "時間が経過したため、続けられませんでした",
    advice:
      "GビズIDの確認を始めてから10分を過ぎたか、別の画面で始めた確認の応答です。もう一度、はじめからお試しください。",
    mayRetry: true,
  },
  unproven: {
    title: "GビズIDの内容を確認できませんでした",
    advice: "GビズIDの応答が正しいものと確認できないため、受け付けませんでした。もう一度お試しください。",
    mayRetry: true,
  },
  unknown: {
    title: "このGビズIDでは、マイページに入れません",
    advice: "このGビズIDを登録したマイページの利用は終了しています。続けて使うには、事務局にお問い合わせください。",
    mayRetry: false,
  },
  unlinked: {
    title: "GビズIDを登録できませんでした",
    advice: "このGビズIDは登録できません。メールアドレスでマイページに入ってください。",
    mayRetry: false,
  },
  busy: {
    title: "ただいまGビズIDを受け付けられません",
    advice: "操作が重なっています。数分待ってから、もう一度お試しください。",
    mayRetry: true,
  },
} as const satisfies Record<Problem, Text>;
