import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type Extended = {
  readonly to: string;
  readonly organization: string;
  /** Of the award and its category. */
  readonly call: string;
  /** In words. */
  readonly until: string;
  readonly url: string;
};

export const extensionMail = defineMail<Extended>({
  key: "award-extension",
  label: "応募の期限の延長",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】応募の期限を延長しました（${mail.call}）`,
  text: (mail) =>
    [
      `${mail.organization}\nご担当者様`,
      `表彰への応募の期限を、次のとおり延長しました。この期限までに届いた応募と差し替えを受け付けます。`,
      `応募先：${mail.call}\n延長した期限：${mail.until}`,
      `応募の入力と送信（マイページ）：${mail.url}`,
      contactFoot(),
    ].join("\n\n"),
  sample: {
    to: "oubo@mihon.example.jp",
    organization: "株式会社みどり工房",
    call: "地方創生テレワークアワード（2026年度）「地方創生テレワーク促進支援」部門",
    until: "2026年8月5日（水）17時",
    url: "https://portal.example.jp/mypage/awards",
  },
});
