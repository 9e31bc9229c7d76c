import { z } from "zod";
import { choice, optionalText } from "@/lib/forms/fields";

export const COMMENT_MAX = 1_000;
const ADDRESS_MAX = 200;

export const feedbackSchema = z.object({
  page: z.string().max(ADDRESS_MAX).optional(),
  isHelpful: choice("このページは役に立ちましたか", ["yes", "no"]),
  comment: optionalText("ご意見", COMMENT_MAX),
});

/** From the address bar: what cannot be a page of ours is none. */
export const feedbackQuerySchema = z.object({ page: z.string().max(ADDRESS_MAX).optional().catch(undefined) });

export const feedbackFilterSchema = z.object({
  state: z.enum(["open", "handled"]).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
  done: z.enum(["handled", "refused"]).optional().catch(undefined),
});
export type FeedbackFilters = z.output<typeof feedbackFilterSchema>;
