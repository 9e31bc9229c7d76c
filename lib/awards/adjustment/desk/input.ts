import { z } from "zod";
import { STAGE_KEYS, type StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { canonicalJson } from "@/lib/receipts/canonical-json";

const count = z.number().int().min(0);

const scoreSchema = z
  .object({ entryId: z.string(), jurorId: z.string(), value: z.number(), scoredAt: z.iso.datetime() })
  .readonly();

const categorySchema = z
  .object({
    key: z.string(),
    /** Places: how many go on, or win. */
    winners: count,
    entryIds: z.array(z.string()).readonly(),
    scores: z.array(scoreSchema).readonly(),
  })
  .readonly();

/** All that a result follows from. Whoever has it, works out the same bytes. */
const inputSchema = z
  .object({
    format: z.literal(1),
    fiscalYear: z.number().int(),
    stage: z.enum(STAGE_KEYS),
    /** Over the settings in force, which were public before the first score: every draw follows from it. */
    settingsSha256: z.string(),
    draws: count,
    perJuror: count,
    perEntry: count,
    categories: z.array(categorySchema).readonly(),
  })
  .readonly();

export type AdjustmentInput = z.output<typeof inputSchema>;

export const DRAWS = 1000;

export function readInput(text: string): AdjustmentInput {
  return inputSchema.parse(JSON.parse(text));
}

export function inputText(input: AdjustmentInput): string {
  return canonicalJson(input);
}

type Seeded = { readonly settingsSha256: string; readonly stage: StageKey };

/** Known to everybody before the first score was given. */
export function seedOf({ settingsSha256, stage }: Seeded, category: string): string {
  return `${settingsSha256}/${stage}/${category}`;
}
