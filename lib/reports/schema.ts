import { z } from "zod";
import { ENTRANCE_CODES } from "@/lib/consultations/options";

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const reportQuerySchema = z.object({
  period: z.string().max(10).optional().catch(undefined),
  entrance: z.enum(ENTRANCE_CODES).optional().catch(undefined),
});

/** Without an answer the first table, and the month that ended last. */
export const tableQuerySchema = reportQuerySchema.extend({
  table: z.string().max(60).default("consultation-inflow").catch(""),
});

export const monthQuerySchema = z.object({ month: z.string().max(10).optional().catch("") });
