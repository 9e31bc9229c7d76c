import { z } from "zod";
import { QUEUE_SORTS } from "@/lib/cases/queue-sorts";
import { ConsultationStatus } from "@/lib/db/generated/enums";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { ENTRANCE_CODES, TOPIC_CODES } from "./options";

export const QUEUE_VIEWS = ["desk", "requester", "answered", "ended", "all"] as const;

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const consultationQueueSchema = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  view: z.enum(QUEUE_VIEWS).catch("desk"),
  status: z.enum(ConsultationStatus).optional().catch(undefined),
  entrance: z.enum(ENTRANCE_CODES).optional().catch(undefined),
  topic: z.enum(TOPIC_CODES).optional().catch(undefined),
  prefecture: z.enum(PREFECTURE_CODES).optional().catch(undefined),
  assignee: z
    .union([z.literal("me"), z.literal("none"), z.uuid()])
    .optional()
    .catch(undefined),
  late: z.literal("yes").optional().catch(undefined),
  unread: z.literal("yes").optional().catch(undefined),
  sort: z.enum(QUEUE_SORTS).catch("oldest"),
  page: z.coerce.number().int().min(1).max(50).catch(1),
});

export type ConsultationQueueFilters = z.output<typeof consultationQueueSchema>;
export type ConsultationQueueView = (typeof QUEUE_VIEWS)[number];
