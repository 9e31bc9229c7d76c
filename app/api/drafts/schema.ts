import { z } from "zod";
import { DECLARATION_FIELD_NAMES } from "@/lib/declarations/fields";
import { MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";
import { cleanMultiline } from "@/lib/japan/clean-text";

/** All answers at their longest, and then some. */
export const BODY_CHARACTERS_MAX = 400_000;

const text = z.string().max(MAX_VALUE_LENGTH).transform(cleanMultiline);

/** Pictures are stored by the form alone. */
const names = DECLARATION_FIELD_NAMES.filter((name) => name !== "logo");

/** What a page in which somebody types sends by itself: the fields that have changed. */
export const autosaveSchema = z.object({
  seen: z.number().int().min(0),
  tab: z.string().regex(/^[\w-]{1,40}$/),
  answers: z.partialRecord(z.enum(names), z.union([text, z.array(text).max(50)])),
  /** The page is being left: there will be no other chance. */
  isLast: z.boolean(),
});

export type Autosave = z.output<typeof autosaveSchema>;
