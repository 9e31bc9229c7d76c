import type { Act } from "./act";

/** What applicants do with their entries, and the municipalities that they name. */
export const awardEntryActions = {
  "/award-partners/confirm#answerByLinkAction": {
    does: "メールのリンクで、連携していることを確認する、連携していないと回答する",
    need: "anyone",
  },
  "/mypage/awards#beginEntryAction": { does: "表彰への応募の入力を始める", need: "actsForOrganization" },
  "/mypage/awards#throwAwayEntryAction": { does: "応募の下書きを削除する", need: "actsForOrganization" },
  "/mypage/awards/[number]#beginAmendAction": { does: "応募内容の差し替えの入力を始める", need: "actsForOrganization" },
  "/mypage/awards/[number]#beginCorrectionAction": { does: "応募の修正の入力を始める", need: "actsForOrganization" },
  "/mypage/awards/[number]#resendAction": {
    does: "連携自治体に確認メールを送り直す",
    need: "actsForOrganization",
  },
  "/mypage/awards/[number]/[act]#takeEntryActAction": {
    does: "応募を取り下げる、取下げを取り消す",
    need: "actsForOrganization",
  },
  "/mypage/awards/[number]/outcome#answerShowcaseAction": {
    does: "事例として公開することに同意する、同意しない",
    need: "actsForOrganization",
  },
  "/mypage/awards/drafts/[draft]/[section]#saveEntrySectionAction": {
    does: "応募の下書きを保存する",
    need: "actsForOrganization",
  },
  "/mypage/awards/drafts/[draft]/check#sendEntryAction": {
    does: "応募を送信する",
    need: "actsForOrganization",
  },
} as const satisfies Readonly<Record<string, Act>>;
