import { z } from "zod";
import { MatchDirection } from "@/lib/db/generated/enums";
import { checkbox, choice, choices, optionalText, requiredText, seenVersion } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { INDUSTRY_CODES } from "@/lib/japan/industries";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { parsePhone, phoneMessage } from "@/lib/japan/phone";
import { NAME_MAX, NOTE_MAX, PERSON_MAX, TEXT_MAX, WORDS_MAX } from "./limits";
import { COOPERATION_CODES, DECLINE_REASON_CODES, OUTCOME_CODES } from "./options";
import { neededWordsWithoutContact, wordsWithoutContact } from "./plain-words";
import { companyWishFields, municipalityWishFields } from "./wish-fields";

/** Whom to write to: handed on when both have accepted, and not before. */
const contact = {
  contactName: requiredText("担当者の氏名", PERSON_MAX),
  contactDepartment: optionalText("担当部署", NAME_MAX),
  contactEmail: parsedText("メールアドレス", 254, parseMailAddress, mailAddressMessage),
  contactPhone: parsedText("電話番号", 50, parsePhone, phoneMessage)
    .transform(({ display }) => display)
    .optional(),
};

const seen = { version: seenVersion() };

const request = z.object({ note: wordsWithoutContact("そのほかの希望", WORDS_MAX), nameOpen: checkbox(), ...contact });

/** One form for each direction: what is asked differs, whom to write to does not. */
export const requestSchemas = {
  COMPANY_SEEKS_PLACE: companyWishFields.extend(request.shape),
  MUNICIPALITY_SEEKS_COMPANY: municipalityWishFields.extend(request.shape),
} as const satisfies Record<MatchDirection, z.ZodObject>;

const byDesk = z.object({
  organizationName: requiredText("企業・自治体の名称", NAME_MAX),
  /** Number of the consultation that it came out of. */
  consultation: z.string().max(30).optional(),
});

/** In the order of the form: what is wrong is told in it. */
export const deskRequestSchemas = {
  COMPANY_SEEKS_PLACE: byDesk.extend(requestSchemas.COMPANY_SEEKS_PLACE.shape),
  MUNICIPALITY_SEEKS_COMPANY: byDesk.extend(requestSchemas.MUNICIPALITY_SEEKS_COMPANY.shape),
} as const satisfies Record<MatchDirection, z.ZodObject>;

const weighing = z.object({ ...seen, note: request.shape.note });

export const weighSchemas = {
  COMPANY_SEEKS_PLACE: companyWishFields.extend(weighing.shape),
  MUNICIPALITY_SEEKS_COMPANY: municipalityWishFields.extend(weighing.shape),
} as const satisfies Record<MatchDirection, z.ZodObject>;

export const offerSchema = z.object({
  industries: choices("歓迎する業種", INDUSTRY_CODES),
  cooperation: choices("協力できること", COOPERATION_CODES),
  trialStay: checkbox(),
  subsidy: checkbox(),
  words: neededWordsWithoutContact("企業に伝えたいこと", WORDS_MAX),
  ...contact,
  version: seenVersion(),
});
export type OfferInput = z.output<typeof offerSchema>;

export const optInSchema = z.object({
  cooperation: choices("関心のあること", COOPERATION_CODES),
  words: wordsWithoutContact("自治体に伝えたいこと", WORDS_MAX),
  ...contact,
  version: seenVersion(),
});
export type OptInInput = z.output<typeof optInSchema>;

export const seenSchema = z.object({ ...seen });
export const seenCaseSchema = z.object({ id: z.uuid(), ...seen });

export const draftSchema = z.object({ requestId: z.uuid(), candidate: z.string().max(80) });

export const textsSchema = z.object({
  id: z.uuid(),
  ...seen,
  askerText: neededWordsWithoutContact("希望した側への文面", TEXT_MAX),
  counterpartText: neededWordsWithoutContact("紹介される側への文面", TEXT_MAX),
});
export type TextsInput = z.output<typeof textsSchema>;

export const withdrawSchema = z.object({ id: z.uuid(), ...seen, reason: requiredText("取り下げる理由", NOTE_MAX) });

export const outcomeSchema = z.object({
  id: z.uuid(),
  ...seen,
  outcome: choice("その後の結果", OUTCOME_CODES),
  outcomeNote: optionalText("結果の補足", NOTE_MAX),
});
export type OutcomeInput = z.output<typeof outcomeSchema>;

const declineSchema = z.object({
  ...seen,
  reason: choice("理由", DECLINE_REASON_CODES),
  note: optionalText("理由の補足", NOTE_MAX),
});
export type DeclineInput = z.output<typeof declineSchema>;

/** The same answers by a mailed link. */
const token = { token: z.string().max(200) };
export const acceptByLinkSchema = seenSchema.extend(token);
export const declineByLinkSchema = declineSchema.extend(token);
export const linkQuerySchema = z.object({ token: z.string().max(200).catch("") });

export const directionSchema = z.enum(Object.values(MatchDirection));
export const declineCaseSchema = declineSchema.extend({ id: z.uuid() });
