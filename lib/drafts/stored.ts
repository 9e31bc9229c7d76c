import { z } from "zod";

/** Answers and revisions as the database keeps them. Apart from `answers.ts`, which browsers load too. */
const answerSchema = z.union([z.string(), z.array(z.string())]);

export const answersSchema = z.record(z.string(), answerSchema);

export const revisionsSchema = z.record(
  z.string(),
  z.array(z.object({ at: z.number().int(), value: answerSchema, by: z.string().nullable().default(null) })),
);
