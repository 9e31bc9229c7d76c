import type { CodeState } from "./code-state";

/** Why a code was not taken, and what to do now. */
export function codeMessage(code: CodeState): string {
  switch (code.state) {
    case "open":
      return `確認コードが違います。メールの数字を確かめて、もう一度入力してください（あと${code.triesLeft}回入力できます）。`;
    case "expired":
      return "確認コードの有効期限が過ぎています。「新しい確認コードを送る」を押してください。";
    case "used":
      return "この確認コードは使用済みです。「新しい確認コードを送る」を押してください。";
    case "spent":
      return "確認コードを続けて間違えたため、このコードは使えなくなりました。「新しい確認コードを送る」を押してください。";
  }
}

/** The same for every number, whether or not there is such a case. */
export const CODE_SENT = "該当する手続きがある場合、登録されたメールアドレスに確認コードを送りました。";

/** Under the field for the number; the examples are no real numbers. */
export const CASE_NUMBER_HELP =
  "例：D-2026-7K3M9X（自己宣言）、C-2026-7K3M9X（相談）。全角・小文字でも、ハイフンがなくてもかまいません。";
