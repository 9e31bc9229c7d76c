import { z } from "zod";
import { STRENGTHS, WISH_KEYS } from "./engine/wishes";

/** What the database keeps as JSON, read the same way everywhere. */
export const wishesSchema = z.object({
  wishes: z.array(z.object({ key: z.enum(WISH_KEYS), values: z.array(z.string()), strength: z.enum(STRENGTHS) })),
  note: z.string(),
});

export type Wishes = z.output<typeof wishesSchema>;

export const reasonsSchema = z.object({
  met: z.array(z.string()),
  missing: z.array(z.string()),
  unknown: z.array(z.string()),
});

export type Reasons = z.output<typeof reasonsSchema>;
