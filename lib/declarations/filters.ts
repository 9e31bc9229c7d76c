import { z } from "zod";
import { QUEUE_SORTS } from "@/lib/cases/queue-sorts";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { POLICY_ITEM_CODES } from "./policy-items";

export const QUEUE_VIEWS = ["office", "declarer", "shown", "ended", "all"] as const;

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const queueFilterSchema = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  view: z.enum(QUEUE_VIEWS).catch("office"),
  status: z.enum(DeclarationStatus).optional().catch(undefined),
  assignee: z
    .union([z.literal("me"), z.literal("none"), z.uuid()])
    .optional()
    .catch(undefined),
  prefecture: z.enum(PREFECTURE_CODES).optional().catch(undefined),
  item: z.enum(POLICY_ITEM_CODES).optional().catch(undefined),
  overdue: z.literal("yes").optional().catch(undefined),
  sort: z.enum(QUEUE_SORTS).catch("oldest"),
  page: z.coerce.number().int().min(1).max(50).catch(1),
});
export type QueueFilters = z.output<typeof queueFilterSchema>;
export type QueueView = (typeof QUEUE_VIEWS)[number];
