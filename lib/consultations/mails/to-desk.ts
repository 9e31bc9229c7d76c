import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

type Desk = { readonly to: string; readonly numbers: readonly string[]; readonly url: string };

const deskSample: Desk = {
  to: "shiori@jimukyoku.example.jp",
  numbers: ["C-2026-7K3M9X", "C-2026-4H8TRW"],
  url: "https://portal.example.jp/admin/consultations?assignee=me",
};

function letter({ numbers, url }: Desk, words: string): string {
  return [words, numbers.map((number) => `・${number}`).join("\n"), `一覧：${url}`, OFFICE_NAME].join("\n\n");
}

export const deskNoticeMail = defineMail<Desk>({
  key: "consultation-desk-notice",
  label: "相談の未読のお知らせ（職員）",
  to: (mail) => mail.to,
  subject: (mail) => `【相談】未読が${mail.numbers.length}件あります`,
  text: (mail) => letter(mail, "担当または副担当の相談に、まだ読んでいない内容があります。"),
  sample: deskSample,
});

export const deskLateMail = defineMail<Desk>({
  key: "consultation-desk-late",
  label: "相談の最初の回答の遅れ（担当と副担当）",
  to: (mail) => mail.to,
  subject: (mail) => `【至急】最初の回答が遅れている相談が${mail.numbers.length}件あります`,
  text: (mail) =>
    letter(
      mail,
      "担当または副担当の次の相談は、最初の回答の目標を過ぎました。担当の方（担当が不在のときは、副担当の方）は、対応をお願いします。",
    ),
  sample: { ...deskSample, url: "https://portal.example.jp/admin/consultations?assignee=me&late=yes" },
});

type Alarm = Desk & { /** Business days over the target. */ readonly days: number };

export const deskAlarmMail = defineMail<Alarm>({
  key: "consultation-desk-alarm",
  label: "相談の最初の回答の大幅な遅れ（相談の職員全員）",
  to: (mail) => mail.to,
  subject: (mail) =>
    `【至急】最初の回答が目標より${mail.days}営業日以上遅れている相談が${mail.numbers.length}件あります`,
  text: (mail) =>
    letter(
      mail,
      `次の相談は、最初の回答が目標より${mail.days}営業日以上遅れています。相談を担当する職員の全員にお知らせしています。担当が対応できないときは、ほかの職員が対応してください。`,
    ),
  sample: { ...deskSample, url: "https://portal.example.jp/admin/consultations?late=yes", days: 3 },
});
