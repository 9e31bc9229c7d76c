import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

type SignInLink = { readonly to: string; readonly url: string; readonly code: string; readonly minutes: number };

export const signInLinkMail = defineMail<SignInLink>({
  key: "member-sign-in",
  label: "マイページに入るためのリンク",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【マイページ】入るためのリンクと確認コード",
  text: (mail) =>
    [
      "マイページに入るためのリンクです。申し込んだときと同じブラウザーで開いてください。",
      mail.url,
      `別のブラウザーで開いてしまうときは、申し込んだ画面に、この確認コードを入力してください。\n確認コード：${mail.code}`,
      `リンクと確認コードは、どちらか1回だけ、${mail.minutes}分間使えます。`,
      `事務局がこのリンクやコードをお尋ねすることはありません。心当たりがない場合は、このメールを削除してください。\n${OFFICE_NAME}`,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    url: "https://portal.example.jp/mypage/sign-in/link?token=sample",
    code: "204816",
    minutes: 15,
  },
});

export const leftMail = defineMail<{ readonly to: string }>({
  key: "member-left",
  label: "マイページの利用をやめたことの確認",
  to: (mail) => mail.to,
  subject: () => "【確認】マイページの利用をやめました",
  text: () =>
    [
      "マイページの利用をやめました。すべてのブラウザーで、マイページは開けなくなりました。",
      "自己宣言と相談は取り消されていません。受付番号と、担当者のメールに届く確認コードで続けられます。同じメールアドレスで、また始めることもできます。",
      `心当たりがない場合は、すぐに事務局へお知らせください。${contactFoot()}`,
    ].join("\n\n"),
  sample: { to: "tanto@midori-kobo.example.jp" },
});
