import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";
import { subjectMark } from "./subject-mark";

type BulkLetter = {
  readonly to: string;
  /** Filled in: nothing is left of the placeholders. */
  readonly subject: string;
  readonly body: string;
  readonly isMandatory: boolean;
  /** Why this person gets it. */
  readonly cases: readonly { readonly number: string; readonly about: string }[];
};

const CHOICE =
  "マイページをお使いの方は、「自分の設定」でこのお知らせの受け取り方を変えられます。お使いでない方は、下のお問い合わせ先へご連絡ください。";

export const bulkLetterMail = defineMail<BulkLetter>({
  key: "bulk-letter",
  label: "一斉メール",
  to: (mail) => mail.to,
  subject: (mail) => `${subjectMark(mail)}${mail.subject}`,
  text: ({ body, cases, isMandatory }) =>
    [
      body,
      [
        "このメールは、次の手続きの担当者にお送りしています。",
        ...cases.map(({ number, about }) => `・${number}（${about}）`),
      ].join("\n"),
      isMandatory ? contactFoot() : `${CHOICE}\n${contactFoot()}`,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    subject: "年末年始の受付についてのお知らせ",
    body: "株式会社みどり工房\n緑川 めぐみ 様\n\n年末年始（12月29日から1月3日まで）は、手続きの確認をお休みします。",
    isMandatory: false,
    cases: [
      { number: "D-2026-7K3M9X", about: "自己宣言、株式会社みどり工房" },
      { number: "D-2026-4F8W2H", about: "自己宣言、株式会社みどり工房" },
    ],
  },
});
