import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type About = { readonly to: string; readonly number: string; readonly name: string; readonly url: string };

const sample: About = {
  to: "kikaku@mihon.example.jp",
  number: "O-2026-7K3M9X",
  name: "見本市サテライトオフィス",
  url: "https://portal.example.jp/mypage",
};

const label = "サテライトオフィス";

function letter(mail: About, ...paragraphs: readonly string[]): string {
  return ["ご担当者様", ...paragraphs, `施設：${mail.name}\n受付番号：${mail.number}`, contactFoot()].join("\n\n");
}

export const officeSubmittedMail = defineMail<About>({
  key: "office-submitted",
  label: "施設の登録・修正・変更の受付",
  to: (mail) => mail.to,
  subject: (mail) => `【受付】${label}の内容を受け付けました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "サテライトオフィスの内容を受け付けました。事務局が確認し、結果をメールでお知らせします。",
      `状況の確認（マイページ）：${mail.url}`,
    ),
  sample,
});

type Returned = About & { readonly items: readonly { readonly label: string; readonly reason: string }[] };

export const officeReturnedMail = defineMail<Returned>({
  key: "office-returned",
  label: "施設の修正のお願い",
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】${label}の修正のお願い（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "内容を確認したところ、次の項目について修正または回答をお願いしたい点がありました。",
      mail.items.map((item) => `・${item.label}\n　${item.reason}`).join("\n"),
      `修正・回答のページ（マイページ）：${mail.url}`,
      "お返事の期限はありませんが、いただくまで、事務局の確認は進みません。",
    ),
  sample: { ...sample, items: [{ label: "料金（1日）", reason: "税込みの金額か確かめてください。" }] },
});

export const officePublishedMail = defineMail<About>({
  key: "office-published",
  label: "施設の公開",
  to: (mail) => mail.to,
  subject: (mail) => `【公開】${label}を公開しました（${mail.number}）`,
  text: (mail) => letter(mail, "サテライトオフィスを公開しました。次のページでご覧いただけます。", mail.url),
  sample: { ...sample, url: "https://portal.example.jp/offices/O-2026-7K3M9X" },
});

type Confirmation = About & {
  readonly confirmUrl: string;
  readonly confirmedOn: string;
  /** Last day of the year in which the confirmation counts. */
  readonly until: string;
  readonly isLapsed: boolean;
  /** How long the link can be used. */
  readonly days: number;
};

export const officeConfirmationMail = defineMail<Confirmation>({
  key: "office-confirmation",
  label: "施設の情報の確認のお願い",
  isSecret: true,
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】${label}の内容が今も正しいか確認してください（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "公開しているサテライトオフィスの内容が今も正しいか、年に1回の確認をお願いしています。",
      `前回の確認：${mail.confirmedOn}\n確認の期限：${mail.until}`,
      mail.isLapsed
        ? "期限を過ぎたため、公開ページに「確認から1年を過ぎています」と表示しています。確認すると表示は消えます。確認がないことを理由に、掲載をやめることはありません。"
        : "期限を過ぎると、公開ページに「確認から1年を過ぎています」と表示します。",
      `次のリンクを開くと、公開している内容が表示されます。正しければ「内容は今も正しい」を押してください。サインインは不要です。\n${mail.confirmUrl}\nリンクの有効期限：このメールの送信から${mail.days}日間`,
      "このリンクを知っている人は、だれでも確認できます。担当者以外には転送しないでください。",
      `内容を変えるときはマイページから：${mail.url}`,
    ),
  sample: {
    ...sample,
    confirmUrl: "https://portal.example.jp/offices/confirm?token=mihon",
    confirmedOn: "2025年12月1日",
    until: "2026年12月1日",
    isLapsed: false,
    days: 90,
  },
});

type Decided = About & { readonly what: string; readonly reason: string };

export const officeDecidedMail = defineMail<Decided>({
  key: "office-decided",
  label: "施設の不受理・公開の停止・再開・閉館・削除・変更の見送り",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】${label}：${mail.what}（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `サテライトオフィスについて、${mail.what}をお知らせします。`,
      `理由：${mail.reason}`,
      `状況の確認（マイページ）：${mail.url}`,
    ),
  sample: { ...sample, what: "公開の停止", reason: "掲載の内容が事実と異なるとの指摘があり、確認しています。" },
});
