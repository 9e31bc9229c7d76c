import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

const SIGNATURE = `このお知らせの受け取り方は、マイページの「自分の設定」で変えられます。\n${OFFICE_NAME}`;

type CaseNotice = { readonly to: string; readonly subject: string; readonly url: string };

export const caseNoticeMail = defineMail<CaseNotice>({
  key: "member-case-notice",
  label: "団体の手続きのお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】${mail.subject.replace(/^【[^】]*】/u, "")}`,
  text: (mail) =>
    [
      "団体の手続きに、次の動きがありました。手続きの担当者には、くわしい内容のメールを送っています。",
      `・${mail.subject}`,
      `マイページで確かめる：${mail.url}`,
      SIGNATURE,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    subject: "【要対応】地方創生テレワーク Action宣言の修正のお願い（D-2026-7K3M9X）",
    url: "https://portal.example.jp/mypage",
  },
});

type Digest = {
  readonly to: string;
  readonly parts: readonly { readonly organizationName: string; readonly subjects: readonly string[] }[];
  readonly url: string;
};

export const digestMail = defineMail<Digest>({
  key: "member-digest",
  label: "団体の手続きのまとめ",
  to: (mail) => mail.to,
  subject: (mail) => `【まとめ】団体の手続きに${count(mail)}件の動きがありました`,
  text: (mail) =>
    [
      "前回のまとめの後に、団体の手続きに次の動きがありました。",
      ...mail.parts.map(({ organizationName, subjects }) =>
        [organizationName, ...subjects.map((subject) => `・${subject}`)].join("\n"),
      ),
      `マイページで確かめる：${mail.url}`,
      SIGNATURE,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    parts: [
      {
        organizationName: "株式会社みどり工房",
        subjects: [
          "【受付】地方創生テレワーク Action宣言の申請を受け付けました（D-2026-7K3M9X）",
          "【要対応】地方創生テレワーク Action宣言の修正のお願い（D-2026-7K3M9X）",
        ],
      },
    ],
    url: "https://portal.example.jp/mypage",
  },
});

function count({ parts }: Digest): number {
  return parts.reduce((sum, { subjects }) => sum + subjects.length, 0);
}
