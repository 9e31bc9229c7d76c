import { defineMail } from "@/lib/mail/template";
import { type About, checkStatus, label, letter, sample } from "./letter";

type WithReason = About & { readonly reason: string };

export const declarationSubmittedMail = defineMail<About>({
  key: "declaration-submitted",
  label: "申請の受付",
  to: (mail) => mail.to,
  subject: (mail) => `【受付】${label}の申請を受け付けました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "Action宣言の申請を受け付けました。事務局が内容を確認し、結果をメールでお知らせします。",
      checkStatus(mail),
    ),
  sample,
});

type Returned = About & { readonly items: readonly { readonly label: string; readonly reason: string }[] };

export const declarationReturnedMail = defineMail<Returned>({
  key: "declaration-returned",
  label: "修正のお願い",
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】${label}の修正のお願い（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "内容を確認したところ、次の項目について修正または回答をお願いしたい点がありました。",
      mail.items.map((item) => `・${item.label}\n　${item.reason}`).join("\n"),
      `修正・回答のページ（手続き状況の確認）：${mail.url}\n（受付番号と、メールでお送りする確認コードで開けます）`,
      "お返事の期限はありませんが、いただくまで、事務局の確認は進みません。",
    ),
  sample: { ...sample, items: [{ label: "取組内容", reason: "取り組む地域の名前を書いてください。" }] },
});

export const declarationResubmittedMail = defineMail<About>({
  key: "declaration-resubmitted",
  label: "修正の受付",
  to: (mail) => mail.to,
  subject: (mail) => `【受付】${label}の修正を受け付けました（${mail.number}）`,
  text: (mail) =>
    letter(mail, "修正の内容を受け付けました。事務局が確認し、結果をメールでお知らせします。", checkStatus(mail)),
  sample,
});

type Accepted = About & { readonly publishAt: string | null };

export const declarationAcceptedMail = defineMail<Accepted>({
  key: "declaration-accepted",
  label: "受理",
  to: (mail) => mail.to,
  subject: (mail) => `【受理】${label}を受理しました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "Action宣言を受理しました。",
      mail.publishAt === null
        ? "公開の日時が決まり、公開されましたらメールでお知らせします。"
        : `公開の予定：${mail.publishAt}`,
      checkStatus(mail),
    ),
  sample: { ...sample, publishAt: "2026年12月1日 10時00分" },
});

export const declarationRefusedMail = defineMail<WithReason>({
  key: "declaration-refused",
  label: "不受理",
  to: (mail) => mail.to,
  subject: (mail) => `【結果】${label}の確認結果のお知らせ（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "申請いただいたAction宣言は、次の理由により受理できませんでした。",
      `理由：${mail.reason}`,
      "内容を改めて、新しく申請することができます。ご不明な点はお問い合わせください。",
    ),
  sample: { ...sample, reason: "取組内容が、地方創生テレワークの推進と関わりがありませんでした。" },
});

export const declarationWithdrawnMail = defineMail<About>({
  key: "declaration-withdrawn",
  label: "取り下げ",
  to: (mail) => mail.to,
  subject: (mail) => `【取り下げ】${label}を取り下げました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "Action宣言の取り下げを受け付けました。公開していた場合、宣言の内容の公開は終わっています。",
      checkStatus(mail),
    ),
  sample,
});

type Ended = WithReason & { readonly what: string };

export const declarationChangedByOfficeMail = defineMail<Ended>({
  key: "declaration-changed-by-office",
  label: "公開の停止・再開・取消し・変更の見送り・再開",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】${label}：${mail.what}（${mail.number}）`,
  text: (mail) =>
    letter(mail, `Action宣言について、${mail.what}をお知らせします。`, `理由：${mail.reason}`, checkStatus(mail)),
  sample: {
    ...sample,
    what: "公開の停止",
    reason: "公開中の内容に事実と異なる記載があるとの指摘があり、確認しています。",
  },
});
