import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";

type Invitation = { readonly to: string; readonly name: string; readonly edition: string; readonly url: string };

const OFFER = ({ name, edition }: Pick<Invitation, "name" | "edition">) =>
  `${name} 様\n\n${edition}の審査委員をお願いしたく、ご案内します。`;

const WHAT_FOLLOWS =
  "サインインした後、就任の条件を読み、就任するか辞退するかを選んでください。就任する場合は、続けて利益相反を申告していただきます。";

const unknown = () => `心当たりがない場合は、このメールを破棄し、事務局に知らせてください。${contactFoot()}`;

const sample: Invitation = {
  to: "iin@daigaku.example.jp",
  name: "見本 花子",
  edition: "2026年度 地方創生テレワークアワード",
  url: "https://portal.example.jp/jury",
};

/** To somebody who has no account yet: the link leads through the set-up of both factors. */
export const juryInvitationMail = defineMail<Invitation & { readonly days: number }>({
  key: "jury-invitation",
  label: "審査委員の招待",
  isSecret: true,
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】${mail.edition}の審査委員への就任のお願い`,
  text: (mail) =>
    [
      OFFER(mail),
      "次のリンクを開き、パスワードと認証アプリを設定してください。認証アプリを使う端末（スマートフォンなど）を手元に用意してください。",
      mail.url,
      `リンクは1回だけ、${mail.days}日間使えます。`,
      WHAT_FOLLOWS,
      unknown(),
    ].join("\n\n"),
  sample: { ...sample, url: "https://portal.example.jp/sign-in/invitation?token=sample", days: 14 },
});

/** To somebody who judged before: their password and authenticator are those of then. */
export const juryReturnMail = defineMail<Invitation>({
  key: "jury-invitation-again",
  label: "審査委員の招待（以前の審査委員）",
  to: (mail) => mail.to,
  subject: (mail) => `【要対応】${mail.edition}の審査委員への就任のお願い`,
  text: (mail) =>
    [
      OFFER(mail),
      "以前と同じパスワードと認証アプリで、次のページからサインインしてください。",
      mail.url,
      WHAT_FOLLOWS,
      unknown(),
    ].join("\n\n"),
  sample,
});
