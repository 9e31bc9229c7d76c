import { defineMail } from "@/lib/mail/template";
import { type About, checkStatus, label, letter, publicSample, sample } from "./letter";

/** The times as they are said: null for none. */
type TimeChanged = About & { readonly before: string | null; readonly publishAt: string | null };

function whatOfTime({ before, publishAt }: TimeChanged): string {
  if (publishAt === null) return "取消し";
  return before === null ? "決定" : "変更";
}

function sentenceOfTime({ before, publishAt }: TimeChanged): string {
  if (publishAt === null) return "公開の予定を取り消しました。新しい予定が決まりましたら、メールでお知らせします。";
  return before === null
    ? `公開の予定が決まりました。\n公開の予定：${publishAt}`
    : `公開の予定が変わりました。\n新しい予定：${publishAt}`;
}

export const declarationTimeChangedMail = defineMail<TimeChanged>({
  key: "declaration-time-changed",
  label: "公開の予定の決定・変更・取消し",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】${label}：公開の予定の${whatOfTime(mail)}（${mail.number}）`,
  text: (mail) => letter(mail, sentenceOfTime(mail), checkStatus(mail)),
  sample: { ...sample, before: "2026年12月1日 10:00", publishAt: "2026年12月8日 10:00" },
});

export const declarationPublishedMail = defineMail<About>({
  key: "declaration-published",
  label: "公開",
  to: (mail) => mail.to,
  subject: (mail) => `【公開】${label}を公開しました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "Action宣言を公開しました。次のページのURLは、宣言が続く限り変わりません。",
      mail.url,
      "ページからバッジ（ロゴマーク）を入手できます。使用条件を守ってご利用ください。",
    ),
  sample: publicSample,
});

export const declarationChangeRequestedMail = defineMail<About>({
  key: "declaration-change-requested",
  label: "変更の申出の受付",
  to: (mail) => mail.to,
  subject: (mail) => `【受付】${label}の変更の申出を受け付けました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      "変更の申出を受け付けました。事務局が確認し、結果をメールでお知らせします。それまでは、これまでの内容を公開します。",
      checkStatus(mail),
    ),
  sample,
});

export const declarationChangePublishedMail = defineMail<About>({
  key: "declaration-change-published",
  label: "変更の公開",
  to: (mail) => mail.to,
  subject: (mail) => `【公開】${label}の変更を公開しました（${mail.number}）`,
  text: (mail) =>
    letter(mail, "申し出ていただいた変更を公開しました。次のページが、変更後の内容に変わっています。", mail.url),
  sample: publicSample,
});

type Expiring = About & { readonly validUntil: string };

export const declarationExpiringMail = defineMail<Expiring>({
  key: "declaration-expiring",
  label: "有効期限の案内",
  to: (mail) => mail.to,
  subject: (mail) => `【ご案内】${label}の有効期限は${mail.validUntil}です（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `Action宣言の有効期限は${mail.validUntil}です。更新しないと、翌日に宣言の内容の公開が終わり、バッジの表示が「期限切れ」に変わります。`,
      "取組を続けている場合は、次の「状況の確認」を開き、「更新する」から更新してください。変更の確認中は更新できません。確認が終わってから更新してください。",
      checkStatus(mail),
    ),
  sample: { ...sample, validUntil: "2027年3月31日" },
});

export const declarationExpiredMail = defineMail<Expiring>({
  key: "declaration-expired",
  label: "有効期限が過ぎたお知らせ",
  to: (mail) => mail.to,
  subject: (mail) => `【お知らせ】${label}の有効期限が過ぎました（${mail.number}）`,
  text: (mail) =>
    letter(
      mail,
      `Action宣言の有効期限（${mail.validUntil}）が過ぎたため、宣言の内容の公開を終えました。バッジの表示は「期限切れ」に変わっています。`,
      "取組を続けている場合は、次の「状況の確認」を開き、「更新する」から更新してください。更新すると、同じURLで公開を再開します。",
      checkStatus(mail),
    ),
  sample: { ...sample, validUntil: "2027年3月31日" },
});
