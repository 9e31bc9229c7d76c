import { defineMail } from "@/lib/mail/template";

type Desk = { readonly to: string; readonly numbers: readonly string[]; readonly url: string };

const deskSample: Desk = {
  to: "shiori@jimukyoku.example.jp",
  numbers: ["C-2026-7K3M9X", "C-2026-4H8TRW"],
  url: "https://portal.example.jp/admin/consultations?assignee=me",
};

export const deskNoticeMail = defineMail<Desk>({
  key: "consultation-desk-notice",
  label: "相談の未読のお知らせ（職員）",
  to: (mail) => mail.to,
  subject: (mail) => `【相談】未読が${mail.numbers.length}件あります`,
  text: (mail) =>
    [
      "担当または副担当の相談に、まだ読んでいない内容があります。",
      mail.numbers.map((number) => `・${number}`).join("\n"),
      `一覧：${mail.url}`,
    ].join("\n\n"),
  sample: deskSample,
});

type Late = Desk & { readonly isForAll: boolean };

export const deskLateMail = defineMail<Late>({
  key: "consultation-desk-late",
  label: "相談の最初の回答の遅れ（職員）",
  to: (mail) => mail.to,
  subject: (mail) => `【至急】最初の回答が遅れている相談が${mail.numbers.length}件あります`,
  text: (mail) =>
    [
      mail.isForAll
        ? "次の相談は、最初の回答の目標を2営業日以上過ぎています。担当の全員にお知らせしています。"
        : "次の相談は、最初の回答の目標を過ぎています。担当または副担当の方は、対応をお願いします。",
      mail.numbers.map((number) => `・${number}`).join("\n"),
      `一覧：${mail.url}`,
    ].join("\n\n"),
  sample: { ...deskSample, isForAll: false },
});
