import { z } from "zod";
import { isJapanDay } from "@/lib/japan/dates";
import { type AuditAction, auditActions } from "./actions";

const ACTIONS = Object.keys(auditActions).filter((key): key is AuditAction => key in auditActions);

/** Who did it, where it was not a member of staff. */
export const OTHER_ACTORS = ["contact", "visitor", "system"] as const;
const OUTCOMES = ["done", "refused"] as const;

const day = z.string().refine(isJapanDay).optional().catch(undefined);
const cursor = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)
  .optional()
  .catch(undefined);

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const auditFilterSchema = z.object({
  /** Reference number of a case, as somebody typed it. */
  number: z.string().trim().min(1).max(30).optional().catch(undefined),
  action: z.enum(ACTIONS).optional().catch(undefined),
  actor: z
    .union([z.enum(OTHER_ACTORS), z.uuid()])
    .optional()
    .catch(undefined),
  outcome: z.enum(OUTCOMES).optional().catch(undefined),
  from: day,
  to: day,
  before: cursor,
  after: cursor,
});
export type AuditFilters = z.output<typeof auditFilterSchema>;
/** What the list is narrowed by, without the place in it. */
export type AuditSearch = Omit<AuditFilters, "before" | "after">;
