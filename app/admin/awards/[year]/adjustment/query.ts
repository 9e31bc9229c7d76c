import { z } from "zod";
import { SORT_KEYS } from "@/lib/awards/adjustment/desk/sorting";
import { STAGE_KEYS } from "@/lib/awards/editions/rules/judging-schema";

/** What the address of the page says; anything else is as if it were not there. */
export const adjustmentQuery = z.object({
  stage: z.enum(STAGE_KEYS).optional().catch(undefined),
  category: z.string().max(40).optional().catch(undefined),
  sort: z.enum(SORT_KEYS).optional().catch(undefined),
  order: z.enum(["asc", "desc"]).optional().catch(undefined),
  done: z.literal("asked").optional().catch(undefined),
});

export type AdjustmentQuery = z.output<typeof adjustmentQuery>;
