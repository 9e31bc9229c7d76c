import { z } from "zod";
import { APPLICANT_KINDS } from "@/lib/awards/editions/rules/category-schema";
import { QUEUE_SORTS } from "@/lib/cases/queue-sorts";
import { AwardArrival, AwardEntryStatus } from "@/lib/db/generated/enums";

export const ENTRY_VIEWS = ["office", "applicant", "second", "judged", "ended", "all"] as const;

/** How far the named municipalities have answered. */
const PARTNER_STATES = ["none", "waiting", "confirmed", "declined"] as const;

const place = z.uuid().optional().catch(undefined);

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const entryQueueSchema = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  view: z.enum(ENTRY_VIEWS).catch("office"),
  status: z.enum(AwardEntryStatus).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  category: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .optional()
    .catch(undefined),
  kind: z.enum(APPLICANT_KINDS).optional().catch(undefined),
  partner: z.enum(PARTNER_STATES).optional().catch(undefined),
  arrival: z.enum(AwardArrival).optional().catch(undefined),
  assignee: z
    .union([z.literal("me"), z.literal("none"), z.uuid()])
    .optional()
    .catch(undefined),
  /** Proposed by somebody else, so that this person may agree. */
  agree: z.literal("yes").optional().catch(undefined),
  overdue: z.literal("yes").optional().catch(undefined),
  sort: z.enum(QUEUE_SORTS).catch("oldest"),
  before: place,
  after: place,
});

export type EntryQueueFilters = z.output<typeof entryQueueSchema>;
export type EntryQueueView = (typeof ENTRY_VIEWS)[number];
export type PartnerState = (typeof PARTNER_STATES)[number];
