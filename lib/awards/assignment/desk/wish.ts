import { z } from "zod";
import { MODES } from "@/lib/awards/assignment/problem";
import { STAGE_KEYS } from "@/lib/awards/editions/rules/judging-schema";

const weight = z.number().int().min(0).max(100);

export const MINIMUM_MAX = 100;
export const COMMON_MAX = 10;

/** What the desk asks of the computer; entries, jurors and conflicts are as they stand when it works. */
export const wishSchema = z
  .object({
    /** Drafts from before there was a second one are of the first. */
    stage: z.enum(STAGE_KEYS).default("first"),
    mode: z.enum(MODES),
    weights: z.object({ wishes: weight, expertise: weight, load: weight, mix: weight }).readonly(),
    /** Decides among assignments that are equally good: the same seed gives the same again. */
    seed: z.string().min(1).max(100),
    /** The fewest entries of a juror. */
    minimum: z.number().int().min(0).max(MINIMUM_MAX),
    /** How many entries of each category may be given to everybody so that scores can be compared. */
    commonAtMost: z.number().int().min(0).max(COMMON_MAX),
    /** Entries that everybody of their category scores anyway. */
    everybody: z.array(z.uuid()).readonly(),
  })
  .readonly();

export type AssignmentWish = z.output<typeof wishSchema>;

/** In which stage it is, follows from how far the edition is. */
export type WishAsked = Omit<AssignmentWish, "stage">;
