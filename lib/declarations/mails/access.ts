import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

type ResumeLink = { readonly to: string; readonly url: string; readonly hours: number; readonly keptUntil: string };

export const draftResumeMail = defineMail<ResumeLink>({
  key: "draft-resume",
  label: "入力の再開用リンク",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【再開用リンク】Action宣言の入力を続けるには",
  text: (mail) =>
    [
      "Action宣言の入力の途中の内容を保存しました。次のリンクから、別の端末でも続きを入力できます。",
      mail.url,
      `リンクは1回だけ使えます。有効期限は${mail.hours}時間です。保存した内容は${mail.keptUntil}まで残ります。`,
      `心当たりがない場合は、このメールを削除してください。\n${OFFICE_NAME}`,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    url: "https://portal.example.jp/declarations/apply/resume?token=sample",
    hours: 72,
    keptUntil: "2026年12月22日",
  },
});

type StatusCode = { readonly to: string; readonly code: string; readonly minutes: number };

export const statusCodeMail = defineMail<StatusCode>({
  key: "status-code",
  label: "状況確認の確認コード",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【確認コード】手続き状況の確認",
  text: (mail) =>
    [
      `確認コード：${mail.code}`,
      `手続き状況の確認の画面に入力してください。${mail.minutes}分間、1回だけ使えます。`,
      `事務局がこのコードをお尋ねすることはありません。心当たりがない場合は、このメールを削除してください。\n${OFFICE_NAME}`,
    ].join("\n\n"),
  sample: { to: "tanto@midori-kobo.example.jp", code: "204816", minutes: 10 },
});
