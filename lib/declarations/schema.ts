import { z } from "zod";
import type { Answers } from "@/lib/drafts/answers";
import { asSent, faultsOf, isBlank } from "@/lib/drafts/check-answers";
import { choice, choices, optionalChoice, optionalText, requiredText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { corporateNumberMessage, parseCorporateNumber } from "@/lib/japan/corporate-number";
import { EMPLOYEE_BAND_CODES } from "@/lib/japan/employee-bands";
import { INDUSTRY_CODES } from "@/lib/japan/industries";
import { kanaMessage, parseKana } from "@/lib/japan/kana";
import { LEGAL_FORM_CODES } from "@/lib/japan/legal-forms";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { parsePhone, phoneMessage } from "@/lib/japan/phone";
import { parsePostalCode, postalCodeMessage } from "@/lib/japan/postal-code";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { parseWebAddress, webAddressMessage } from "@/lib/japan/web-address";
import type { ApplyStep } from "@/lib/routes";
import { fieldLabel, fieldsOfStep } from "./fields";
import { NO_CORPORATE_NUMBER_REASONS } from "./options";
import { parsePartnerAreas, partnerAreasMessage } from "./partner-areas";
import { POLICY_ITEM_CODES } from "./policy-items";
import { parseStartedOn, startedOnMessage } from "./started-on";

export const EFFORTS_MAX = 400;
export const NAME_MAX = 100;

const REASONS = NO_CORPORATE_NUMBER_REASONS.map((reason) => reason.value);
const label = fieldLabel;

const organizationSchema = z.object({
  organizationName: requiredText(label("organizationName"), NAME_MAX),
  organizationKana: parsedText(label("organizationKana"), NAME_MAX, parseKana, kanaMessage),
  legalForm: choice(label("legalForm"), LEGAL_FORM_CODES),
  corporateNumber: parsedText(label("corporateNumber"), 40, parseCorporateNumber, corporateNumberMessage).optional(),
  noCorporateNumberReason: optionalChoice(label("noCorporateNumberReason"), REASONS),
  postalCode: parsedText(label("postalCode"), 30, parsePostalCode, postalCodeMessage),
  prefectureCode: choice(label("prefectureCode"), PREFECTURE_CODES),
  municipality: requiredText(label("municipality"), 50),
  street: requiredText(label("street"), 100),
  building: optionalText(label("building"), 100),
  industryCode: choice(label("industryCode"), INDUSTRY_CODES),
  employeeBand: choice(label("employeeBand"), EMPLOYEE_BAND_CODES),
  websiteUrl: parsedText(label("websiteUrl"), 2000, parseWebAddress, webAddressMessage).optional(),
  representativeTitle: requiredText(label("representativeTitle"), 50),
  representativeName: requiredText(label("representativeName"), 60),
});

const WRONG_IMAGE = "画像は1点だけ添えられます。画像を解除し、もう一度選択してください。";

const effortsSchema = z.object({
  policyItems: choices(label("policyItems"), POLICY_ITEM_CODES, 1),
  efforts: requiredText(label("efforts"), EFFORTS_MAX),
  partnerAreas: parsedText(label("partnerAreas"), 500, parsePartnerAreas, partnerAreasMessage).optional(),
  startedOn: parsedText(label("startedOn"), 20, parseStartedOn, startedOnMessage).optional(),
  logo: z
    .array(z.uuid({ error: WRONG_IMAGE }))
    .max(1, { error: WRONG_IMAGE })
    .optional(),
  logoAlt: optionalText(label("logoAlt"), 100),
});

const contactSchema = z.object({
  contactDepartment: optionalText(label("contactDepartment"), 60),
  contactName: requiredText(label("contactName"), 60),
  contactKana: parsedText(label("contactKana"), 60, parseKana, kanaMessage),
  contactEmail: parsedText(label("contactEmail"), 254, parseMailAddress, mailAddressMessage),
  contactPhone: parsedText(label("contactPhone"), 50, parsePhone, phoneMessage)
    .transform((phone) => phone.display)
    .optional(),
});

export const stepSchemas = {
  organization: organizationSchema,
  efforts: effortsSchema,
  contact: contactSchema,
} as const;

const declarationSchema = z.object({ ...organizationSchema.shape, ...effortsSchema.shape, ...contactSchema.shape });
export type DeclarationAnswers = z.output<typeof declarationSchema>;

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** The faults of one step's answers: the first fault of each field, in the order of the form. */
export function checkStep(step: ApplyStep, answers: Answers): Readonly<Record<string, string>> {
  return inOrder(step, { ...faultsOf(stepSchemas[step], answers), ...togetherFaults(step, answers) });
}

/** All answers, read; or every fault that stands between them and a submit. */
export function checkDeclaration(answers: Answers): Checked<DeclarationAnswers> {
  const errors = {
    ...checkStep("organization", answers),
    ...checkStep("efforts", answers),
    ...checkStep("contact", answers),
  };
  const parsed = declarationSchema.safeParse(asSent(declarationSchema, answers));
  return parsed.success && Object.keys(errors).length === 0 ? { ok: true, value: parsed.data } : { ok: false, errors };
}

/** Rules over more than one field. */
function togetherFaults(step: ApplyStep, answers: Answers): Record<string, string> {
  if (step === "organization" && isBlank(answers.corporateNumber) && isBlank(answers.noCorporateNumberReason)) {
    return { corporateNumber: "法人番号を入力してください。ない場合は「法人番号がない理由」を選択してください。" };
  }
  if (step === "efforts" && !isBlank(answers.logo) && isBlank(answers.logoAlt)) {
    return { logoAlt: "画像の説明（代替テキスト）を入力してください。画像が見えない人に内容を伝えるためです。" };
  }
  return {};
}

function inOrder(step: ApplyStep, errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = fieldsOfStep(step).map((field) => field.name);
  return Object.fromEntries(names.flatMap((name) => (errors[name] === undefined ? [] : [[name, errors[name]]])));
}
