import { DOCUMENT_HELP } from "@/lib/attachments/limits";

/** Every answer of the form, in the order in which it is asked and shown; forms, check page, sealed rows and desk read it. */
export type ConsultationStep = "question" | "contact";

export type ConsultationField = {
  readonly name: string;
  readonly label: string;
  readonly step: ConsultationStep;
  readonly isRequired: boolean;
  readonly help?: string;
};

const question = { step: "question" } as const;
const contact = { step: "contact" } as const;
const required = { isRequired: true } as const;
const optional = { isRequired: false } as const;

export const CONSULTATION_FIELDS = [
  {
    name: "topics",
    label: "相談のテーマ",
    ...question,
    ...required,
    help: "近いものをすべて選んでください。迷うときは「その他」で構いません。",
  },
  { name: "subject", label: "件名", ...question, ...required, help: "例：空き家を使ったサテライトオフィスの進め方" },
  {
    name: "content",
    label: "相談の内容",
    ...question,
    ...required,
    help: "今の状況、困っていること、知りたいことを書いてください。まとまっていなくても構いません。",
  },
  {
    name: "wishes",
    label: "希望や条件",
    ...question,
    ...optional,
    help: "時期、予算、場所、人数など、決まっていることがあれば書いてください。",
  },
  {
    name: "files",
    label: "資料",
    ...question,
    ...optional,
    help: DOCUMENT_HELP,
  },
  { name: "method", label: "希望する相談の方法", ...contact, ...required },
  {
    name: "candidates",
    label: "希望する日時",
    ...contact,
    ...optional,
    help: "オンライン会議・電話の候補を、1行に1つずつ、3つまで書いてください。例：12月10日（木）午後、12月11日 10時から12時",
  },
  {
    name: "organizationName",
    label: "団体名",
    ...contact,
    ...required,
    help: "企業・自治体などの正式な名称を入力してください。",
  },
  { name: "department", label: "部署", ...contact, ...optional },
  { name: "prefectureCode", label: "所在地の都道府県", ...contact, ...required },
  { name: "contactName", label: "担当者の氏名", ...contact, ...required },
  { name: "contactKana", label: "担当者の氏名（フリガナ）", ...contact, ...optional },
  {
    name: "contactEmail",
    label: "メールアドレス",
    ...contact,
    ...required,
    help: "受付番号と、返事が届いたことをお知らせします。",
  },
  {
    name: "contactPhone",
    label: "電話番号",
    ...contact,
    ...optional,
    help: "「電話で」を選んだ場合は入力してください。",
  },
  { name: "heardFrom", label: "この窓口を知ったきっかけ", ...contact, ...optional },
] as const satisfies readonly ConsultationField[];

export type ConsultationFieldName = (typeof CONSULTATION_FIELDS)[number]["name"];

export const CONSULTATION_FIELD_NAMES = CONSULTATION_FIELDS.map(({ name }) => name);

export const CONSULTATION_STEPS = ["question", "contact"] as const satisfies readonly ConsultationStep[];

export const STEP_LABELS = {
  question: "相談の内容",
  contact: "連絡の方法と連絡先",
} as const satisfies Record<ConsultationStep, string>;

/** Changes with every change of the questions; sealed with each version. */
export const FORM_VERSION = "consultation-2026-11";

export function fieldLabel(name: string): string {
  return CONSULTATION_FIELDS.find((field) => field.name === name)?.label ?? name;
}

export function fieldsOfStep(step: ConsultationStep): readonly (typeof CONSULTATION_FIELDS)[number][] {
  return CONSULTATION_FIELDS.filter((field) => field.step === step);
}
