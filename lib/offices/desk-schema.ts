import { z } from "zod";
import { returnSchemaOf } from "@/lib/corrections/return-schema";
import { optionalText, requiredText, seenVersion } from "@/lib/forms/fields";
import { type Act, acts } from "./desk-acts";
import { OFFICE_FIELDS } from "./fields";

export const REASON_MAX = 1000;
export const NOTE_MAX = 2000;

/** Every decision names the office and the version of it that was on the screen. */
const seen = { id: z.uuid(), version: seenVersion() };

export const seenSchema = z.object({ ...seen, number: z.string().max(30) });

export const assignSchema = seenSchema.extend({ assigneeId: z.union([z.literal(""), z.uuid()]) });

export const noteSchema = z.object({ id: z.uuid(), body: requiredText("メモ", NOTE_MAX) });

export const returnSchema = returnSchemaOf(OFFICE_FIELDS);

/** The reason is told to the municipality; where an act asks for none, none is read. */
export function actSchemaOf(act: Act) {
  const { reason: label } = acts[act];
  return z.object({
    ...seen,
    reason: label === undefined ? optionalText("理由", REASON_MAX) : requiredText(label, REASON_MAX),
  });
}
