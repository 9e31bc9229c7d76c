import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type About = {
  readonly to: string;
  readonly number: string;
  readonly title: string;
  /** Of the award and its category. */
  readonly call: string;
  readonly url: string;
};

const sample: About = {
  to: "oubo@mihon.example.jp",
  number: "A-2026-7K3M9X",
  title: "山あいの町で続く、二拠点の開発チーム",
  call: "地方創生テレワークアワード（2026年度）「地方創生テレワーク促進支援」部門",
  url: "https://portal.example.jp/mypage/awards",
};

function letter(mail: About, ...paragraphs: readonly string[]): string {
  return [
    "ご担当者様",
    ...paragraphs,
    `応募先：${mail.call}\n取組の名称：${mail.title}\n受付番号：${mail.number}`,
    `状況の確認（マイページ）：${mail.url}`,
    contactFoot(),
  ].join("\n\n");
}

export const entryEligibleMail = defineMail<About>({
  key: "award-entry-eligible",
  label: "表彰への応募の確認の結果（審査対象）",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】応募が審査対象となりました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "応募の内容を確認し、審査対象となりました。",
      "これから審査を行います。審査の途中の経過はお知らせしません。結果が決まりましたら、メールでお知らせします。",
    ),
  sample,
});

type Ineligible = About & { readonly reasons: readonly string[] };

export const entryIneligibleMail = defineMail<Ineligible>({
  key: "award-entry-ineligible",
  label: "表彰への応募の確認の結果（対象外）",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】応募の確認の結果（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "応募の内容を確認した結果、審査の対象外となりました。",
      `理由：\n${mail.reasons.map((reason) => `・${reason}`).join("\n")}`,
      "ご不明な点は、受付番号を添えて事務局へお問い合わせください。",
    ),
  sample: { ...sample, reasons: ["同じ取組が、ほかの応募者から応募されています。（市からの応募と同じ取組です）"] },
});
