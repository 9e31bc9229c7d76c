/** What is agreed to before sending. Each has its own version, sealed with the declaration. */
export type Consent = {
  readonly key: ConsentKey;
  readonly group: "condition" | "consent";
  readonly version: string;
  readonly label: string;
  readonly text: string;
  readonly linkTo?: "terms" | "privacy";
};

export type ConsentKey =
  | "consentAntisocial"
  | "consentLabour"
  | "consentTerms"
  | "consentLogo"
  | "consentPrivacy"
  | "consentPublication";

export const CONSENTS = [
  {
    key: "consentAntisocial",
    group: "condition",
    version: "2026-04-01",
    label: "反社会的勢力に該当しません",
    text: "当団体と役員は、暴力団、暴力団員その他の反社会的勢力に該当せず、資金の提供その他の関係もありません。",
  },
  {
    key: "consentLabour",
    group: "condition",
    version: "2026-04-01",
    label: "労働関係法令の重大な違反がありません",
    text: "申請日の前の1年間に、労働関係法令の重大な違反により処分を受け、または公表されたことはありません。",
  },
  {
    key: "consentTerms",
    group: "consent",
    version: "2026-04-01",
    label: "Action宣言の利用条件に同意します",
    text: "宣言の内容が事実であること、事実と異なるときは事務局が公開の停止または取消しを行えることに同意します。",
    linkTo: "terms",
  },
  {
    key: "consentLogo",
    group: "consent",
    version: "2026-04-01",
    label: "バッジ（ロゴマーク）の使用条件に同意します",
    text: "バッジの形や色を変えないこと、商品の品質の保証や募金に用いないこと、宣言が終了したら使用をやめることに同意します。",
    linkTo: "terms",
  },
  {
    key: "consentPrivacy",
    group: "consent",
    version: "2026-04-01",
    label: "個人情報の取扱いに同意します",
    text: "担当者の氏名と連絡先は、内容の確認と連絡のためだけに使い、公開しません。",
    linkTo: "privacy",
  },
  {
    key: "consentPublication",
    group: "consent",
    version: "2026-04-01",
    label: "「公開」の項目の公表に同意します",
    text: "「公開」と表示した項目を、このポータルとオープンデータで公表することに同意します。",
  },
] as const satisfies readonly Consent[];

export const CONSENT_KEYS = CONSENTS.map((consent) => consent.key);
