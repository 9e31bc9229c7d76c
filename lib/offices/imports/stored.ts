import { z } from "zod";
import { answersSchema } from "@/lib/drafts/stored";

/** What the rows keep as JSON. */

const placeSchema = z.object({ cell: z.string(), heading: z.string(), value: z.string(), sentence: z.string() });

export const faultsSchema = z.array(placeSchema);
export const noticesSchema = z.array(placeSchema.extend({ after: z.string() }));
export const differencesSchema = z.array(
  z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() }),
);
export const rowAnswersSchema = answersSchema;

export type StoredFault = z.output<typeof faultsSchema>[number];
export type StoredNotice = z.output<typeof noticesSchema>[number];
export type Difference = z.output<typeof differencesSchema>[number];
