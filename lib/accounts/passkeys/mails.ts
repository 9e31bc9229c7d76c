import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

type PasskeyLetter = { readonly to: string; readonly act: "added" | "removed"; readonly url: string };

const ACTS = {
  added: { done: "登録されました", means: "次から、そのパスキーでもサインインできます。" },
  removed: { done: "削除されました", means: "そのパスキーでは、サインインできなくなりました。" },
} as const satisfies Record<PasskeyLetter["act"], unknown>;

/** To whom it belongs, so that nobody adds a way in unseen. */
export const passkeyMail = defineMail<PasskeyLetter>({
  key: "staff-passkey",
  label: "パスキーの登録・削除のお知らせ（職員）",
  to: (mail) => mail.to,
  subject: ({ act }) => `【お知らせ】パスキーが${ACTS[act].done}`,
  text: ({ act, url }) =>
    [
      `職員アカウントのパスキーが${ACTS[act].done}。${ACTS[act].means}ほかのブラウザーではサインアウトされました。`,
      `パスキーは「自分の設定」で確認できます。\n${url}`,
      `心当たりがない場合は、すぐにパスワードを変更し、アカウント管理の担当者に連絡してください。\n${OFFICE_NAME}`,
    ].join("\n\n"),
  sample: { to: "aoba@jimukyoku.example.jp", act: "added", url: "https://portal.example.jp/admin/account" },
});
