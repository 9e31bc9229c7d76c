import type { Act } from "./act";
import { awardActions } from "./award-actions";
import { deskActions } from "./desk-actions";
import { procedureActions } from "./procedure-actions";
import { staffActions } from "./staff-actions";

/** Every server action, by the page it stands beside and its name. Each of them is a public endpoint. */
export const actions: Readonly<Record<string, Act>> = {
  ...staffActions,
  ...deskActions,
  ...awardActions,
  ...procedureActions,
  "/dev/components/gallery#demoAction": { does: "部品の見本を送信する", need: "demo" },
  "/dev/personas#enterAction": { does: "デモの職員としてサインインする", need: "demo" },
  "/dev/personas#enterMemberAction": { does: "デモの団体メンバーとしてサインインする", need: "demo" },
  "/sign-in#signInAction": { does: "メールアドレスとパスワードでサインインする", need: "anyone" },
  "/sign-in#beginPasskeyAction": { does: "パスキーによるサインインを始める", need: "anyone" },
  "/sign-in#passkeyAction": { does: "パスキーでサインインする", need: "anyone" },
  "/sign-in/code#beginOwnPasskeyAction": { does: "パスワードの次のパスキーの確認を始める", need: "signingIn" },
  "/sign-in/code#ownPasskeyAction": { does: "確認コードの代わりにパスキーを使う", need: "signingIn" },
  "/sign-in/code#codeAction": { does: "認証アプリの番号を送る", need: "signingIn" },
  "/sign-in/recover#recoverAction": { does: "メールのリンクでサインイン方法の再設定を始める", need: "anyone" },
  "/sign-in/recovery#recoveryAction": { does: "回復コードを送る", need: "signingIn" },
  "/sign-in/setup#setupAction": { does: "初回の設定を終える", need: "signingIn" },
};
