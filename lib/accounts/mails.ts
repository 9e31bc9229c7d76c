import { contactFoot } from "@/lib/mail/foot";
import { defineMail } from "@/lib/mail/template";
import { OFFICE_NAME } from "@/lib/office-name";

const UNKNOWN = `心当たりがない場合は、アカウント管理の担当者に連絡してください。\n${OFFICE_NAME}`;

type Entrusted = { readonly to: string; readonly duties: readonly string[]; readonly url: string };

const inWords = (duties: readonly string[]) => duties.join("、") || "なし";

const sample: Entrusted = {
  to: "aoba@jimukyoku.example.jp",
  duties: ["宣言審査担当", "メール担当"],
  url: "https://portal.example.jp/admin/account",
};

export const dutiesChangedMail = defineMail<Entrusted>({
  key: "staff-duties-changed",
  label: "担当業務の変更のお知らせ（職員）",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】担当業務が変わりました",
  text: (mail) =>
    [
      `アカウント管理の担当者二人の確認により、あなたの担当業務が変わりました。\n担当業務：${inWords(mail.duties)}`,
      `今の担当業務は「自分の設定」で確認できます。\n${mail.url}`,
      UNKNOWN,
    ].join("\n\n"),
  sample,
});

export const accountReopenedMail = defineMail<Entrusted>({
  key: "staff-account-reopened",
  label: "利用の再開のお知らせ（職員）",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】職員アカウントの利用が再開されました",
  text: (mail) =>
    [
      `アカウント管理の担当者二人の確認により、職員アカウントの利用が再開されました。以前のパスワードと認証アプリでサインインできます。\n担当業務：${inWords(mail.duties)}`,
      mail.url,
      UNKNOWN,
    ].join("\n\n"),
  sample,
});

type RecoveryLinkLetter = { readonly to: string; readonly url: string; readonly minutes: number };

export const recoveryLinkMail = defineMail<RecoveryLinkLetter>({
  key: "staff-recovery",
  label: "サインイン方法の再設定のリンク（職員・審査委員）",
  isSecret: true,
  to: (mail) => mail.to,
  subject: () => "【要対応】サインイン方法を設定し直してください",
  text: (mail) =>
    [
      "事務局の担当者二人の確認により、サインイン方法を設定し直せるようになりました。次のリンクを開き、新しいパスワードと認証アプリを設定してください。",
      mail.url,
      `リンクは1回だけ、${mail.minutes}分間使えます。今までのパスワード、認証アプリ、回復コード、パスキーは使えなくなり、サインイン中のブラウザーはすべてサインアウトされました。`,
      UNKNOWN,
    ].join("\n\n"),
  sample: {
    to: "aoba@jimukyoku.example.jp",
    url: "https://portal.example.jp/sign-in/recover?token=sample",
    minutes: 60,
  },
});

const ACCESS_CHANGES = {
  password: {
    done: "パスワードが変更されました",
    means: "今までのパスワードでは、サインインできません。ほかのブラウザーではサインアウトされました。",
  },
  authenticator: {
    done: "認証アプリが設定し直されました",
    means: "今までの認証アプリと回復コードは、使えません。ほかのブラウザーではサインアウトされました。",
  },
  both: {
    done: "パスワードと認証アプリが設定されました",
    means: "次から、新しいパスワードと、その認証アプリの確認コードでサインインします。",
  },
  linked: { done: "職員認証が登録されました", means: "次から、省庁の職員認証でもサインインできます。" },
  unlinked: { done: "職員認証の登録が解除されました", means: "省庁の職員認証では、サインインできなくなりました。" },
} as const;

export type AccessChange = keyof typeof ACCESS_CHANGES;

type AccessLetter = { readonly to: string; readonly change: AccessChange; readonly url: string };

/** To whom the account belongs, so that nobody changes a way in unseen. */
export const accessChangedMail = defineMail<AccessLetter>({
  key: "account-access-changed",
  label: "サインイン方法の変更のお知らせ（職員・審査委員）",
  to: (mail) => mail.to,
  subject: ({ change }) => `【お知らせ】${ACCESS_CHANGES[change].done}`,
  text: ({ change, url }) =>
    [
      `アカウントの${ACCESS_CHANGES[change].done}。${ACCESS_CHANGES[change].means}`,
      `サインイン方法は「自分の設定」で確認できます。\n${url}`,
      `ご自身で行った場合は、何もする必要はありません。心当たりがない場合は、すぐにアカウント管理の担当者に連絡してください。\n${OFFICE_NAME}`,
    ].join("\n\n"),
  sample: { to: "aoba@jimukyoku.example.jp", change: "password", url: "https://portal.example.jp/admin/account" },
});

type AbsenceLetter = {
  readonly to: string;
  readonly name: string;
  readonly deputyName: string;
  readonly days: string;
  readonly url: string;
};

/** To both, the one who is away and the one who stands in. */
export const absenceMail = defineMail<AbsenceLetter>({
  key: "staff-absence",
  label: "不在と代理のお知らせ（職員）",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】不在の間の代理が決まりました",
  text: (mail) =>
    [
      `${mail.name}さんの不在の間、${mail.deputyName}さんが代理になります。\n期間：${mail.days}`,
      `担当者は変わりません。期間の間、代理の人の「自分の担当」にも、同じ案件が表示されます。期間が終わると、自動で元に戻ります。\n${mail.url}`,
      UNKNOWN,
    ].join("\n\n"),
  sample: {
    to: "aoba@jimukyoku.example.jp",
    name: "青葉 みどり",
    deputyName: "若葉 ひかる",
    days: "2026年12月1日から2026年12月4日まで",
    url: "https://portal.example.jp/admin",
  },
});

type ViewedLetter = {
  readonly to: string;
  readonly when: string;
  readonly reason: string;
  readonly isStaff: boolean;
};

export const viewedMail = defineMail<ViewedLetter>({
  key: "account-viewed",
  label: "画面を見たことのお知らせ",
  to: (mail) => mail.to,
  subject: () => "【お知らせ】事務局があなたの画面を確認しました",
  text: (mail) =>
    [
      `事務局のアカウント管理の担当者が、お問い合わせに答えるなどのために、${mail.isStaff ? "事務局の画面" : "マイページ"}で、あなたに見えている画面を確認しました。`,
      `日時：${mail.when}\n理由：${mail.reason}`,
      "見るだけで、何も変更していません。だれが見たかは記録されています。",
      mail.isStaff ? UNKNOWN : `心当たりがない場合は、事務局へお知らせください。${contactFoot()}`,
    ].join("\n\n"),
  sample: {
    to: "tanto@midori-kobo.example.jp",
    when: "2026年11月28日 14:02から、長くて30分",
    reason: "申請の画面が表示されないというお問い合わせのため",
    isStaff: false,
  },
});
