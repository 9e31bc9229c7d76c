import { z } from "zod";
import { windowSchema } from "@/lib/awards/deadlines/window";
import { choice, requiredText } from "@/lib/forms/fields";
import { choicesSchema, keySchema, listSchema, wholeSchema } from "./fields";

/** Who enters. A municipality that is named as a partner is no applicant. */
export const APPLICANT_KINDS = ["company", "organization", "municipality"] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

export const applicantKindLabels = {
  company: "企業",
  organization: "団体",
  municipality: "自治体",
} as const satisfies Record<ApplicantKind, string>;

export const PARTNER_RULES = ["none", "optional", "required"] as const;
export type PartnerRule = (typeof PARTNER_RULES)[number];

export const partnerRuleLabels = {
  none: "記載しない",
  optional: "任意",
  required: "必須",
} as const satisfies Record<PartnerRule, string>;

export const DECLARATION_RULES = ["none", "recommended", "required"] as const;
export type DeclarationRule = (typeof DECLARATION_RULES)[number];

export const declarationRuleLabels = {
  none: "求めない",
  recommended: "推奨",
  required: "必須",
} as const satisfies Record<DeclarationRule, string>;

/** 連携パートナー賞 goes to the partner municipality of a winner. */
export const PRIZE_RECIPIENTS = ["entrant", "partner"] as const;
export type PrizeRecipient = (typeof PRIZE_RECIPIENTS)[number];

export const prizeRecipientLabels = {
  entrant: "応募者",
  partner: "受賞者の連携自治体",
} as const satisfies Record<PrizeRecipient, string>;

const prizeSchema = z
  .object({
    key: keySchema("賞"),
    name: requiredText("賞の名称", 100),
    places: wholeSchema("賞の数", 1, 100),
    recipient: choice("賞を受ける人", PRIZE_RECIPIENTS),
  })
  .readonly();

export type Prize = z.output<typeof prizeSchema>;

export const categorySchema = z
  .object({
    key: keySchema("部門"),
    name: requiredText("部門の名称", 100),
    description: requiredText("部門の説明", 1000),
    /** Each of them may enter alone. */
    applicantKinds: choicesSchema("応募できる者", APPLICANT_KINDS, 1),
    window: windowSchema,
    partnerMunicipality: choice("連携自治体の記載", PARTNER_RULES),
    declaration: choice("Action宣言", DECLARATION_RULES),
    prizes: listSchema("賞", prizeSchema, [1, 10]),
    jurySize: wholeSchema("審査委員の人数", 1, 100),
    /** Jurors who score each entry. */
    coverage: wholeSchema("1件を採点する審査委員の人数", 1, 100),
  })
  .readonly();

export type Category = z.output<typeof categorySchema>;

export function entrantPlaces({ prizes }: Category): number {
  return placesFor(prizes, "entrant");
}

export function placesFor(prizes: readonly Prize[], recipient: PrizeRecipient): number {
  return prizes.filter((prize) => prize.recipient === recipient).reduce((sum, { places }) => sum + places, 0);
}
