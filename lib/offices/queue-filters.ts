import { z } from "zod";
import { QUEUE_SORTS } from "@/lib/cases/queue-sorts";
import { OfficeStatus } from "@/lib/db/generated/enums";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";

export const QUEUE_VIEWS = ["office", "municipality", "shown", "ended", "all"] as const;

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const officeQueueSchema = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  view: z.enum(QUEUE_VIEWS).catch("office"),
  status: z.enum(OfficeStatus).optional().catch(undefined),
  assignee: z
    .union([z.literal("me"), z.literal("none"), z.uuid()])
    .optional()
    .catch(undefined),
  prefecture: z.enum(PREFECTURE_CODES).optional().catch(undefined),
  overdue: z.literal("yes").optional().catch(undefined),
  sort: z.enum(QUEUE_SORTS).catch("oldest"),
  page: z.coerce.number().int().min(1).max(50).catch(1),
});

export type OfficeQueueFilters = z.output<typeof officeQueueSchema>;
export type OfficeQueueView = (typeof QUEUE_VIEWS)[number];
