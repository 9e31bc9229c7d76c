import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type Assigned = {
  readonly to: string;
  readonly edition: string;
  /** New ones alone. How many, and never which: a mailbox is no place for what others entered. */
  readonly count: number;
  readonly url: string;
};

export const entriesAssignedMail = defineMail<Assigned>({
  key: "award-entries-assigned",
  label: "審査の担当のお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【${mail.edition}】審査をお願いする応募が${mail.count}件あります`,
  text: (mail) =>
    [
      "審査委員の皆様",
      `新しく審査をお願いする応募が${mail.count}件あります。応募の内容と評価票は、サインインした画面でだけご覧になれます。`,
      `採点の画面：${mail.url}`,
      "利益相反に当たる応募があったときは、採点せずに、画面から申告してください。",
      contactFoot(),
    ].join("\n\n"),
  sample: {
    to: "iin@mihon.example.jp",
    edition: "地方創生テレワークアワード",
    count: 12,
    url: "https://portal.example.jp/jury/scores",
  },
});
