import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type Reminder = {
  readonly to: string;
  readonly edition: string;
  readonly count: number;
  /** In words; null while everybody sees how they score. */
  readonly until: string | null;
  readonly url: string;
};

export const scoringReminderMail = defineMail<Reminder>({
  key: "award-scoring-reminder",
  label: "採点のご案内",
  to: (mail) => mail.to,
  subject: (mail) => `【${mail.edition}】採点がまだの応募が${mail.count}件あります`,
  text: (mail) =>
    [
      "審査委員の皆様",
      `提出されていない評価票が${mail.count}件あります。${mail.until === null ? "" : `採点の期限は${mail.until}です。`}`,
      `採点の画面：${mail.url}`,
      "ご都合により採点できない応募は、評価票の画面から棄権してください。",
      contactFoot(),
    ].join("\n\n"),
  sample: {
    to: "iin@mihon.example.jp",
    edition: "地方創生テレワークアワード",
    count: 3,
    until: "2026年9月30日 17:00",
    url: "https://portal.example.jp/jury/scores",
  },
});
