import { defineMail } from "@/lib/mail/template";
import { type About, checkStatus, label, letter, publicSample, sample } from "./letter";

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
      `Action宣言の有効期限は${mail.validUntil}です。取組を続けている場合は、状況の確認から更新してください。`,
      checkStatus(mail),
    ),
  sample: { ...sample, validUntil: "2027年3月31日" },
});
