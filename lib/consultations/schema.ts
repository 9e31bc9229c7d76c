import { z } from "zod";
import type { Answers } from "@/lib/drafts/answers";
import { asSent, faultsOf, isBlank } from "@/lib/drafts/check-answers";
import { choice, choices, optionalChoice, optionalText, requiredText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { kanaMessage, parseKana } from "@/lib/japan/kana";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { parsePhone, phoneMessage } from "@/lib/japan/phone";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { type ConsultationStep, fieldLabel, fieldsOfStep } from "./fields";
import { HEARD_FROM, METHOD_CODES, TOPIC_CODES } from "./options";

export const CONTENT_MAX = 2000;
export const WISHES_MAX = 1000;
export const SUBJECT_MAX = 60;
const FILES_MAX = 3;
const CANDIDATES_MAX = 3;

const label = fieldLabel;
const WRONG_FILE = "資料は3点まで添えられます。資料を解除し、もう一度選択してください。";

const questionSchema = z.object({
  topics: choices(label("topics"), TOPIC_CODES, 1),
  subject: requiredText(label("subject"), SUBJECT_MAX),
  content: requiredText(label("content"), CONTENT_MAX),
  wishes: optionalText(label("wishes"), WISHES_MAX),
  files: z
    .array(z.uuid({ error: WRONG_FILE }))
    .max(FILES_MAX, { error: WRONG_FILE })
    .optional(),
});

const contactSchema = z.object({
  method: choice(label("method"), METHOD_CODES),
  candidates: optionalText(label("candidates"), 300).refine(
    (text) => text === undefined || linesOf(text).length <= CANDIDATES_MAX,
    { error: "希望する日時は、1行に1つずつ、3つまで入力してください。" },
  ),
  organizationName: requiredText(label("organizationName"), 100),
  department: optionalText(label("department"), 60),
  prefectureCode: choice(label("prefectureCode"), PREFECTURE_CODES),
  contactName: requiredText(label("contactName"), 60),
  contactKana: parsedText(label("contactKana"), 60, parseKana, kanaMessage).optional(),
  contactEmail: parsedText(label("contactEmail"), 254, parseMailAddress, mailAddressMessage),
  contactPhone: parsedText(label("contactPhone"), 50, parsePhone, phoneMessage)
    .transform((phone) => phone.display)
    .optional(),
  heardFrom: optionalChoice(
    label("heardFrom"),
    HEARD_FROM.map(({ value }) => value),
  ),
});

export const stepSchemas = { question: questionSchema, contact: contactSchema } as const;

const consultationSchema = z.object({ ...questionSchema.shape, ...contactSchema.shape });
export type ConsultationAnswers = z.output<typeof consultationSchema>;

export type Checked =
  | { readonly ok: true; readonly value: ConsultationAnswers }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** The faults of one step's answers: the first fault of each field, in the order of the form. */
export function checkStep(step: ConsultationStep, answers: Answers): Readonly<Record<string, string>> {
  const faults = { ...faultsOf(stepSchemas[step], answers), ...togetherFaults(step, answers) };
  const names = fieldsOfStep(step).map(({ name }) => name);
  return Object.fromEntries(names.flatMap((name) => (faults[name] === undefined ? [] : [[name, faults[name]]])));
}

/** All answers, read; or every fault that stands between them and a submit. */
export function checkConsultation(answers: Answers): Checked {
  const errors = { ...checkStep("question", answers), ...checkStep("contact", answers) };
  const parsed = consultationSchema.safeParse(asSent(consultationSchema, answers));
  return parsed.success && Object.keys(errors).length === 0 ? { ok: true, value: parsed.data } : { ok: false, errors };
}

/** Rules over more than one field: a conversation needs a time, a call needs a number. */
function togetherFaults(step: ConsultationStep, answers: Answers): Record<string, string> {
  if (step !== "contact") return {};
  const isTalk = answers["method"] === "online" || answers["method"] === "phone";
  return {
    ...(isTalk && isBlank(answers["candidates"]) ? { candidates: "希望する日時を、1つ以上入力してください。" } : {}),
    ...(answers["method"] === "phone" && isBlank(answers["contactPhone"])
      ? { contactPhone: "電話での相談を希望する場合は、電話番号を入力してください。" }
      : {}),
  };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
