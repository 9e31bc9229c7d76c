import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type About = {
  readonly to: string;
  readonly number: string;
  readonly title: string;
  readonly award: string;
  readonly url: string;
  /** The page of the entrant alone. */
  readonly outcomeUrl: string;
};

const sample: About = {
  to: "kikaku@mihon.example.jp",
  number: "A-2026-7K3M9X",
  title: "見本の取組",
  award: "地方創生テレワークアワード（見本）",
  url: "https://portal.example.jp/awards/2026/winners",
  outcomeUrl: "https://portal.example.jp/mypage/awards/A-2026-7K3M9X/outcome",
};

function letter(mail: About, ...paragraphs: readonly string[]): string {
  return ["ご担当者様", ...paragraphs, `取組：${mail.title}\n受付番号：${mail.number}`, contactFoot()].join("\n\n");
}

type Won = About & { readonly prizes: readonly string[] };

export const awardWonMail = defineMail<Won>({
  key: "award-won",
  label: "受賞のお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【受賞のお知らせ】${mail.award}（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `${mail.award}で、次の賞に決まりました。おめでとうございます。`,
      mail.prizes.map((prize) => `・${prize}`).join("\n"),
      `受賞者の一覧と講評は、いま公開しました。\n${mail.url}`,
      `評価項目ごとの結果、応募への講評（ある場合）、表彰状は、マイページの次のページにあります。受賞した取組を事例として紹介することに同意するかどうかを、同じページで回答してください。\n${mail.outcomeUrl}`,
      "表彰式については、事務局から改めてご連絡します。",
    ),
  sample: { ...sample, prizes: ["地方創生担当大臣賞（見本部門）"] },
});

export const awardNotWonMail = defineMail<About>({
  key: "award-not-won",
  label: "審査結果のお知らせ（選外）",
  to: (mail) => mail.to,
  subject: (mail) => `【審査結果のお知らせ】${mail.award}（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `${mail.award}にご応募いただき、ありがとうございました。審査の結果、今回は受賞に至りませんでした。`,
      "受賞しなかった応募の内容と名称は、公開しません。",
      `評価項目ごとの結果と、応募への講評（ある場合）は、マイページの次のページにあります。\n${mail.outcomeUrl}`,
      `受賞者の一覧と講評：${mail.url}`,
    ),
  sample,
});
