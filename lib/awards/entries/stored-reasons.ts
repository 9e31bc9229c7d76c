import { z } from "zod";
import { INELIGIBILITY_REASONS, type ReasonGiven } from "@/lib/awards/editions/rules/ineligibility-reasons";

const codes = INELIGIBILITY_REASONS.map(({ code }) => code);

const reasonsSchema = z.array(z.object({ code: z.enum(codes), version: z.number().int() }));

/** Reasons as the database keeps them with an entry. */
export function storedReasons(json: unknown): readonly ReasonGiven[] {
  return reasonsSchema.parse(json);
}
