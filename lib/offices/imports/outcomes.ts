import { z } from "zod";

/** What the page says after one of its buttons. */
export const IMPORT_OUTCOMES = {
  discarded: "取り込みをやめました",
} as const;

export const importOutcomeSchema = z.object({ done: z.enum(["discarded"]).optional().catch(undefined) });
