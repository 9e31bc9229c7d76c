/** What is taken out of a text. The names are known from the case; the others are known by their form. */
export const REPLACED_KINDS = {
  company: "団体の名称",
  municipality: "自治体の名称",
  department: "部署の名称",
  person: "担当者の氏名",
  staff: "職員の氏名",
  mail: "メールアドレス",
  phone: "電話番号",
  url: "ウェブサイトのアドレス",
  postalCode: "郵便番号",
  reference: "受付番号",
  corporateNumber: "法人番号",
} as const;

export type ReplacedKind = keyof typeof REPLACED_KINDS;

/** What stands in its place; the second where the first holds a name that has to go. */
export const NEUTRAL_WORDS = {
  company: ["ある企業", "ある団体"],
  municipality: ["ある自治体", "ある地域"],
  department: ["担当部署", "担当の部門"],
  person: ["担当者", "ご担当の方"],
  staff: ["事務局の担当者", "窓口の人"],
  mail: ["（メールアドレス）"],
  phone: ["（電話番号）"],
  url: ["（ウェブサイトのアドレス）"],
  postalCode: ["（郵便番号）"],
  reference: ["（受付番号）"],
  corporateNumber: ["（法人番号）"],
} as const satisfies Record<ReplacedKind, readonly string[]>;

/** Holds no letter, so that no name is found in it or across its ends. */
export const BLANK = "○○";

export type KnownName = { readonly kind: ReplacedKind; readonly text: string };

export type Replacement = { readonly kind: ReplacedKind; readonly before: string; readonly after: string };
