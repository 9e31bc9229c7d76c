import { z } from "zod";
import { MailStatus } from "@/lib/db/generated/enums";

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const mailFilterSchema = z.object({
  status: z.enum(MailStatus).optional().catch(undefined),
  template: z.string().min(1).max(60).optional().catch(undefined),
  /** Words of the subject, or the reference number of a case as somebody typed it. */
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type MailFilters = z.output<typeof mailFilterSchema>;
