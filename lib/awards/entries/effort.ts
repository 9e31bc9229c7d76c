import "server-only";
import type { Effort } from "@/lib/awards/duplicates/entry";
import { type Answers, asText } from "@/lib/drafts/answers";
import { isJapanDay } from "@/lib/japan/dates";
import { factsOf } from "./facts";
import { criterionField } from "./fields/criteria";
import { placeName } from "./partner-place";

type Applicant = {
  readonly name: string;
  readonly corporateNumber: string | null;
  readonly municipalityCode: string | null;
};

const TEXTS = ["summary", "background", "content", "results", "partnership"] as const;

/** A sent entry as one of those that may be the same effort. */
export function effortOf(id: string, applicant: Applicant, answers: Answers): Effort {
  const { partnerMunicipalities, startedOn, ownMunicipality } = factsOf(answers, applicant.municipalityCode);
  const criteria = Object.keys(answers).filter((name) => name.startsWith(criterionField("")));
  return {
    id,
    title: asText(answers["title"]),
    text: [...TEXTS, ...criteria].map((name) => asText(answers[name])).join("\n"),
    applicant,
    partners: partnerMunicipalities.map((code) => ({ name: placeName(code), municipalityCode: code })),
    municipalities: [...partnerMunicipalities, ...(ownMunicipality === null ? [] : [ownMunicipality])],
    startedOn: startedOn !== null && isJapanDay(startedOn) ? startedOn : null,
  };
}
