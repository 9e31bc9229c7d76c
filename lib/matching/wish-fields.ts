import { z } from "zod";
import { POLICY_ITEM_CODES } from "@/lib/declarations/policy-items";
import { choices, optionalChoice, wholeNumber } from "@/lib/forms/fields";
import { INDUSTRY_CODES } from "@/lib/japan/industries";
import { PREFECTURE_CODES, REGIONS } from "@/lib/japan/prefecture";
import { STRENGTHS, wishLabels } from "./engine/wishes";
import { COOPERATION_CODES, FACILITY_CODES, LODGING_WISH_CODES, PERIOD_CODES, TOKYO_CODES } from "./options";

const PEOPLE_MAX = 100_000;
const BUDGET_MAX = 10_000_000;

const strength = (key: keyof typeof wishLabels) => optionalChoice(`${wishLabels[key]}の重視の度合い`, STRENGTHS);

const place = {
  place: choices("地方", REGIONS),
  placePrefecture: optionalChoice("都道府県", PREFECTURE_CODES),
  placeStrength: strength("place"),
};

const people = {
  people: wholeNumber(wishLabels.people, 1, PEOPLE_MAX).optional(),
  peopleStrength: strength("people"),
};

const cooperation = {
  cooperation: choices(wishLabels.cooperation, COOPERATION_CODES),
  cooperationStrength: strength("cooperation"),
};

/** One field or two for each wish, and how strong it is. A wish without a value is none. */
export const companyWishFields = z.object({
  ...place,
  tokyo: optionalChoice(wishLabels.tokyo, TOKYO_CODES),
  tokyoStrength: strength("tokyo"),
  ...people,
  budget: wholeNumber(wishLabels.budget, 0, BUDGET_MAX).optional(),
  budgetStrength: strength("budget"),
  period: optionalChoice(wishLabels.period, PERIOD_CODES),
  periodStrength: strength("period"),
  facilities: choices(wishLabels.facilities, FACILITY_CODES),
  facilitiesStrength: strength("facilities"),
  lodging: optionalChoice(wishLabels.lodging, LODGING_WISH_CODES),
  lodgingStrength: strength("lodging"),
  subsidy: optionalChoice(wishLabels.subsidy, ["YES"]),
  subsidyStrength: strength("subsidy"),
  ...cooperation,
  industry: optionalChoice(wishLabels.industry, INDUSTRY_CODES),
  industryStrength: strength("industry"),
});

export const municipalityWishFields = z.object({
  industries: choices(wishLabels.industry, INDUSTRY_CODES),
  industryStrength: strength("industry"),
  ...people,
  ...place,
  ...cooperation,
  policies: choices(wishLabels.policies, POLICY_ITEM_CODES),
  policiesStrength: strength("policies"),
  partner: optionalChoice(wishLabels.partner, PREFECTURE_CODES),
  partnerStrength: strength("partner"),
});
