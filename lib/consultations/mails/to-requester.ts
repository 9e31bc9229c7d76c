import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

type About = { readonly to: string; readonly number: string; readonly url: string };

const sample: About = {
  to: "tanto@mihon.example.jp",
  number: "C-2026-7K3M9X",
  url: "https://portal.example.jp/consultations/open?token=mihon",
};

function letter(mail: Pick<About, "number">, ...paragraphs: readonly string[]): string {
  return [
    "ご担当者様",
    ...paragraphs,
    `受付番号：${mail.number}`,
    `このメールには返信できません。返事は、上のページからお書きください。\n${OFFICE_NAME}`,
  ].join("\n\n");
}

/** Nothing can be written into it any more. */
function lastLetter(mail: Pick<About, "number">, ...paragraphs: readonly string[]): string {
  return ["ご担当者様", ...paragraphs, `受付番号：${mail.number}`, contactFoot()].join("\n\n");
}

const LINK_NOTE =
  "このリンクを知っている人は、この相談のやり取りを見られます。担当者以外には転送しないでください。リンクが使えないときは、手続き状況の確認から、受付番号とメールに届く確認コードで開けます。";

export const consultationSubmittedMail = defineMail<About & { readonly days: number }>({
  key: "consultation-submitted",
  label: "相談の受付",
  to: (mail) => mail.to,
  subject: (mail) => `【受付】相談を受け付けました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `相談を受け付けました。担当者が${mail.days}営業日以内を目安に、最初のお返事をします。お返事が届いたら、メールでお知らせします。`,
      `やり取りの確認（手続き状況の確認）：${mail.url}`,
    ),
  sample: { ...sample, url: "https://portal.example.jp/status", days: 3 },
});

type Split = About & { readonly days: number; readonly from: string; readonly subject: string };

export const consultationSplitMail = defineMail<Split>({
  key: "consultation-split",
  label: "相談を分けたお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】相談の一部を、別の受付番号で受け付けました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `受付番号${mail.from}の相談のうち、「${mail.subject}」を、別の相談として受け付けました。お手続きは要りません。`,
      `担当者が${mail.days}営業日以内を目安に、最初のお返事をします。お返事が届いたら、メールでお知らせします。`,
      `やり取りの確認（手続き状況の確認）：${mail.url}`,
    ),
  sample: {
    ...sample,
    ...{ url: "https://portal.example.jp/status", days: 3, from: "C-2026-4H8TRW", subject: "補助金の申請の時期" },
  },
});

type Notice = About & {
  /** How many messages are new to the reader: one letter for all of them. */
  readonly count: number;
  readonly isAsked: boolean;
  readonly days: number;
};

export const consultationNoticeMail = defineMail<Notice>({
  key: "consultation-notice",
  label: "相談への返事のお知らせ",
  isSecret: true,
  to: (mail) => mail.to,
  subject: (mail) => `${mail.isAsked ? "【要対応】" : "【お返事】"}相談に新しいメッセージがあります（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `相談に、事務局から新しいメッセージが${mail.count}件届いています。${mail.isAsked ? "確認したいことがあります。お返事をお願いします。" : ""}`,
      `次のリンクを開き、「やり取りを開く」を押してください。\n${mail.url}\nリンクの有効期限：このメールの送信から${mail.days}日間`,
      LINK_NOTE,
    ),
  sample: { ...sample, count: 2, isAsked: true, days: 30 },
});

export const consultationReminderMail = defineMail<About & { readonly days: number }>({
  key: "consultation-reminder",
  label: "相談者への確認のお願い",
  isSecret: true,
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】相談についてお返事をお待ちしています（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "相談について、事務局から確認したいことをお送りしました。お返事をお待ちしています。",
      `次のリンクを開き、「やり取りを開く」を押してください。\n${mail.url}\nリンクの有効期限：このメールの送信から${mail.days}日間`,
      LINK_NOTE,
    ),
  sample: { ...sample, days: 30 },
});

export const consultationClosedMail = defineMail<About & { readonly days: number }>({
  key: "consultation-closed",
  label: "相談の完了と満足度の質問",
  isSecret: true,
  to: (mail) => mail.to,
  subject: (mail) => `【完了】相談の対応を終わりました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "相談の対応を終わりました。続きがある場合は、同じページからメッセージを書くと、再開できます。",
      `よろしければ、対応についての質問（1問）にお答えください。次のリンクを開き、「やり取りを開く」を押してください。\n${mail.url}\nリンクの有効期限：このメールの送信から${mail.days}日間`,
      LINK_NOTE,
    ),
  sample: { ...sample, days: 30 },
});

type Merged = About & { readonly into: string };

export const consultationMergedMail = defineMail<Merged>({
  key: "consultation-merged",
  label: "相談の統合のお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】相談をまとめました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `同じ内容の相談を、受付番号${mail.into}にまとめました。これからのやり取りは、${mail.into}で続けます。`,
      `やり取りの確認（手続き状況の確認）：${mail.url}`,
    ),
  sample: { ...sample, url: "https://portal.example.jp/status", into: "C-2026-4H8TRW" },
});

export const consultationWithdrawnMail = defineMail<About>({
  key: "consultation-withdrawn",
  label: "相談の取り下げ",
  to: (mail) => mail.to,
  subject: (mail) => `【取り下げ】相談を取り下げました（${mail.number}）`,
  text: (mail) =>
    lastLetter(
      mail,
      "相談の取り下げを受け付けました。この相談の対応は終わりました。もう一度相談するときは、新しくお送りください。",
      `やり取りの確認（手続き状況の確認）：${mail.url}`,
    ),
  sample: { ...sample, url: "https://portal.example.jp/status" },
});
