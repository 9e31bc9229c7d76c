import { z } from "zod";
import {
  INELIGIBILITY_REASONS,
  type IneligibilityCode,
  type ReasonGiven,
  reasonToday,
  reasonWords,
} from "@/lib/awards/editions/rules/ineligibility-reasons";

export const DETAIL_MAX = 300;

/** A reason on a case, and what the applicant is told beside its words. */
export type ReasonOnCase = ReasonGiven & { readonly detail?: string | undefined };

export const REASON_CODES: readonly IneligibilityCode[] = [...new Set(INELIGIBILITY_REASONS.map(({ code }) => code))];

const storedSchema = z.array(
  z.object({ code: z.enum(REASON_CODES), version: z.number().int(), detail: z.string().optional() }),
);

/** Reasons as the database keeps them; anything else is a defect. */
export function storedReasons(json: unknown): readonly ReasonOnCase[] {
  return storedSchema.parse(json);
}

export function reasonInWords({ detail, ...given }: ReasonOnCase): string {
  const words = reasonWords(given) ?? given.code;
  return detail === undefined ? words : `${words}（${detail}）`;
}

/** As the applicant and the record read them, one a line. */
export function reasonsInWords(reasons: readonly ReasonOnCase[]): string {
  return reasons.map(reasonInWords).join("\n");
}

type Choice = { readonly code: IneligibilityCode; readonly by: "computer" | "office"; readonly words: string };

/** Every reason as it is given today, in the order of the list. */
export function reasonChoices(): readonly Choice[] {
  return REASON_CODES.flatMap((code) => {
    const { version } = reasonToday(code);
    const found = INELIGIBILITY_REASONS.find((one) => one.code === code && one.version === version);
    return found === undefined ? [] : [{ code, by: found.by, words: found.words }];
  });
}

/** What only somebody who has read the entry can say: the lines of the check. */
export function officeReasons(): readonly Choice[] {
  return reasonChoices().filter(({ by }) => by === "office");
}
