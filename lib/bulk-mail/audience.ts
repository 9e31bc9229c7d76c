import { z } from "zod";
import { ENTRANCE_CODES, TOPIC_CODES } from "@/lib/consultations/options";
import { AwardEntryStatus, ConsultationStatus, DeclarationStatus, OfficeStatus } from "@/lib/db/generated/enums";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";

export const AUDIENCE_FLOWS = ["declaration", "office", "consultation", "awardEntry"] as const;

export type AudienceFlow = (typeof AUDIENCE_FLOWS)[number];

/** Larger groups are written to in parts: nobody looks through more. */
export const RECIPIENTS_MAX = 5000;

/** An edition of the award, or one category of it. */
const call = {
  /** Fiscal year. */
  year: z.int(),
  /** Key in the settings of that edition. */
  category: z.string().min(1).optional(),
  /** In words, as on the day it was chosen. */
  name: z.string().min(1),
};

export type AwardCall = { readonly year: number; readonly category?: string; readonly name: string };

const prefecture = z.enum(PREFECTURE_CODES).optional();

/** Which cases' contacts a letter goes to. No status, no case: a group that nobody chose is empty. */
export const audienceSchema = z.discriminatedUnion("flow", [
  z.object({
    flow: z.literal("declaration"),
    statuses: z.array(z.enum(DeclarationStatus)).min(1),
    prefecture,
  }),
  z.object({ flow: z.literal("office"), statuses: z.array(z.enum(OfficeStatus)).min(1), prefecture }),
  z.object({
    flow: z.literal("consultation"),
    statuses: z.array(z.enum(ConsultationStatus)).min(1),
    prefecture,
    topic: z.enum(TOPIC_CODES).optional(),
    entrance: z.enum(ENTRANCE_CODES).optional(),
  }),
  z.object({ flow: z.literal("awardEntry"), statuses: z.array(z.enum(AwardEntryStatus)).min(1), ...call }),
]);

export type Audience = z.output<typeof audienceSchema>;

/** As it stands in the table; null for a letter without a group. */
export function audienceOf(stored: unknown): Audience | null {
  return stored === null ? null : audienceSchema.parse(stored);
}
