import type { Questions } from "@/lib/corrections/questions";
import { type Companions, unlockedBy } from "@/lib/corrections/unlocking";
import { DECLARATION_FIELD_NAMES, type DeclarationFieldName, fieldLabel } from "./fields";

const COMPANIONS: Companions<DeclarationFieldName> = {
  corporateNumber: ["noCorporateNumberReason"],
  noCorporateNumberReason: ["corporateNumber"],
  postalCode: ["prefectureCode", "municipality", "street", "building"],
  prefectureCode: ["postalCode", "municipality", "street"],
  municipality: ["postalCode", "prefectureCode", "street"],
  logo: ["logoAlt"],
  logoAlt: ["logo"],
};

/** What a declarer may edit in answer to a request for these fields; everything else stays as it was sent. */
export function unlockedFields(asked: readonly string[]): DeclarationFieldName[] {
  return unlockedBy(DECLARATION_FIELD_NAMES, COMPANIONS, asked);
}

export const declarationQuestions: Questions = { label: fieldLabel, unlocked: unlockedFields };
