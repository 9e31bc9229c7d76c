import type { ApplyStep } from "@/lib/routes";

/**
 * Every answer of the declaration, in the order in which it is asked and shown. Forms, check page, correction requests,
 * differences, sealed rows and mails read this table.
 */
export type DeclarationField = {
  readonly name: string;
  readonly label: string;
  readonly step: ApplyStep;
  readonly isRequired: boolean;
  readonly isPublic: boolean;
  readonly help?: string;
};

const organization = { step: "organization" } as const;
const efforts = { step: "efforts" } as const;
const contact = { step: "contact" } as const;
const required = { isRequired: true } as const;
const optional = { isRequired: false } as const;
const shown = { isPublic: true } as const;
const hidden = { isPublic: false } as const;

export const DECLARATION_FIELDS = [
  {
    name: "organizationName",
    label: "企業・団体名",
    ...organization,
    ...required,
    ...shown,
    help: "法人格を含む正式な名称を入力してください。例：株式会社みどり工房",
  },
  {
    name: "organizationKana",
    label: "企業・団体名（フリガナ）",
    ...organization,
    ...required,
    ...shown,
    help: "「カブシキガイシャ」などの法人格は除いて入力してください。",
  },
  { name: "legalForm", label: "法人格", ...organization, ...required, ...shown },
  {
    name: "corporateNumber",
    label: "法人番号",
    ...organization,
    ...optional,
    ...shown,
    help: "13桁の数字です。国税庁の法人番号公表サイトで確認できます。",
  },
  {
    name: "noCorporateNumberReason",
    label: "法人番号がない理由",
    ...organization,
    ...optional,
    ...hidden,
    help: "法人番号を入力しない場合に選択してください。",
  },
  {
    name: "postalCode",
    label: "郵便番号",
    ...organization,
    ...required,
    ...hidden,
    help: "本社・主たる事務所の郵便番号です。「住所を検索する」で住所の一部が入ります。",
  },
  { name: "prefectureCode", label: "都道府県", ...organization, ...required, ...shown },
  { name: "municipality", label: "市区町村", ...organization, ...required, ...shown },
  { name: "street", label: "町名・番地", ...organization, ...required, ...hidden },
  { name: "building", label: "建物名・部屋番号", ...organization, ...optional, ...hidden },
  { name: "industryCode", label: "業種", ...organization, ...required, ...shown },
  {
    name: "employeeBand",
    label: "常時雇用する人数",
    ...organization,
    ...required,
    ...shown,
    help: "期間の定めがない人と、1年以上雇用している（見込みを含む）人の数です。",
  },
  { name: "websiteUrl", label: "ウェブサイト", ...organization, ...optional, ...shown },
  { name: "representativeTitle", label: "代表者の役職", ...organization, ...required, ...shown },
  { name: "representativeName", label: "代表者の氏名", ...organization, ...required, ...shown },
  { name: "policyItems", label: "取組方針", ...efforts, ...required, ...shown },
  {
    name: "efforts",
    label: "取組内容",
    ...efforts,
    ...required,
    ...shown,
    help: "どこで、誰が、何をするかを具体的に書いてください。",
  },
  {
    name: "partnerAreas",
    label: "関係する自治体",
    ...efforts,
    ...optional,
    ...shown,
    help: "取組に関わる市区町村を1行に1つずつ、10か所まで入力できます。例：長野県塩尻市",
  },
  {
    name: "startedOn",
    label: "取組の開始時期",
    ...efforts,
    ...optional,
    ...shown,
    help: "これから始める場合は予定の年月を入力してください。例：2026年4月、令和8年4月",
  },
  {
    name: "logo",
    label: "ロゴまたは写真",
    ...efforts,
    ...optional,
    ...shown,
    help: "PNG・JPEG・WebP、5MBまで、1点。公開の許諾を得たものに限ります。",
  },
  {
    name: "logoAlt",
    label: "画像の説明（代替テキスト）",
    ...efforts,
    ...optional,
    ...shown,
    help: "画像を添える場合は、画像が見えない人に伝わるように、写っているものを書いてください。",
  },
  { name: "contactDepartment", label: "担当部署", ...contact, ...optional, ...hidden },
  { name: "contactName", label: "担当者の氏名", ...contact, ...required, ...hidden },
  { name: "contactKana", label: "担当者の氏名（フリガナ）", ...contact, ...required, ...hidden },
  {
    name: "contactEmail",
    label: "メールアドレス",
    ...contact,
    ...required,
    ...hidden,
    help: "受付番号や修正のお願いをお送りします。",
  },
  {
    name: "contactPhone",
    label: "電話番号",
    ...contact,
    ...optional,
    ...hidden,
    help: "メールで連絡がつかない場合だけ、平日の日中にお電話します。",
  },
] as const satisfies readonly DeclarationField[];

export type DeclarationFieldName = (typeof DECLARATION_FIELDS)[number]["name"];

export const DECLARATION_FIELD_NAMES = DECLARATION_FIELDS.map((field) => field.name);

export const STEP_LABELS = {
  organization: "企業・団体の情報",
  efforts: "取組の内容",
  contact: "担当者の連絡先",
} as const satisfies Record<ApplyStep, string>;

export const APPLY_STEPS = ["organization", "efforts", "contact"] as const satisfies readonly ApplyStep[];

/** Changes with every change of the questions; sealed with each version. */
export const FORM_VERSION = "declaration-2026-11";

export function findField(name: string): (typeof DECLARATION_FIELDS)[number] | undefined {
  return DECLARATION_FIELDS.find((field) => field.name === name);
}

export function isFieldName(name: string): name is DeclarationFieldName {
  return findField(name) !== undefined;
}

export function fieldLabel(name: string): string {
  return findField(name)?.label ?? name;
}

export function fieldsOfStep(step: ApplyStep): readonly (typeof DECLARATION_FIELDS)[number][] {
  return DECLARATION_FIELDS.filter((field) => field.step === step);
}
