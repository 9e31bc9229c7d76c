import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type Asked = {
  readonly to: string;
  readonly place: string;
  readonly person: string;
  readonly applicant: string;
  readonly title: string;
  readonly call: string;
  /** Opens the page on which to answer. */
  readonly url: string;
  /** How long the link can be used. */
  readonly days: number;
  readonly isReminder: boolean;
};

export const partnerAskedMail = defineMail<Asked>({
  key: "award-partner-asked",
  label: "連携自治体への確認のお願い",
  isSecret: true,
  to: (mail) => mail.to,
  subject: (mail) =>
    `【${mail.isReminder ? "再度のお願い" : "要対応"}】表彰の応募での連携についての確認（${mail.applicant}）`,
  text: (mail) =>
    [
      `${mail.place}\n${mail.person} 様`,
      `${mail.applicant}から、次の表彰に、${mail.place}と連携した取組の応募がありました。連携していることに間違いがないか、確認をお願いします。`,
      `応募先：${mail.call}\n取組の名称：${mail.title}\n応募者：${mail.applicant}`,
      ...(mail.isReminder ? ["先にお送りしたお願いに、まだ回答をいただいていません。"] : []),
      `次のリンクを開くと、連携についての記載が表示されます。「連携している」か「連携していない」を選んで回答してください。サインインは不要です。\n${mail.url}\nリンクの有効期限：このメールの送信から${mail.days}日間`,
      "このリンクを知っている人は、だれでも回答できます。担当者以外には転送しないでください。",
      contactFoot(),
    ].join("\n\n"),
  sample: {
    to: "kikaku@mihon.example.jp",
    place: "長野県富士見町",
    person: "見本 まなぶ",
    applicant: "株式会社みほん",
    title: "山あいの町で続く、二拠点の開発チーム",
    call: "地方創生テレワークアワード（2026年度）「地域課題解決プロジェクト参画」部門",
    url: "https://portal.example.jp/award-partners/confirm?token=mihon",
    days: 60,
    isReminder: false,
  },
});

type Answered = {
  readonly to: string;
  readonly number: string;
  readonly place: string;
  readonly isConfirmed: boolean;
  readonly url: string;
};

export const partnerAnsweredMail = defineMail<Answered>({
  key: "award-partner-answered",
  label: "連携自治体の回答のお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【${mail.isConfirmed ? "お知らせ" : "要確認"}】連携自治体から回答がありました（${mail.number}）`,
  text: (mail) =>
    [
      "ご担当者様",
      mail.isConfirmed
        ? `${mail.place}から、連携していることを確認したとの回答がありました。`
        : `${mail.place}から、連携していないとの回答がありました。記載した内容を${mail.place}に確かめてください。記載を直すときは、締切までに、マイページの「内容を差し替える」から送信してください。このボタンが表示されないとき（締切の後など）は、事務局にお問い合わせください。`,
      `受付番号：${mail.number}\n状況の確認（マイページ）：${mail.url}`,
      contactFoot(),
    ].join("\n\n"),
  sample: {
    to: "oubo@mihon.example.jp",
    number: "A-2026-7K3M9X",
    place: "長野県富士見町",
    isConfirmed: false,
    url: "https://portal.example.jp/mypage/awards/A-2026-7K3M9X",
  },
});
