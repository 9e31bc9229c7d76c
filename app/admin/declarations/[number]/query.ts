import { z } from "zod";

const ordinal = z.coerce.number().int().min(1).max(10_000).optional().catch(undefined);

/** `version` to read, `compare` to hold it against, `done` to say what has just happened. */
export const caseQuerySchema = z.object({
  version: ordinal,
  compare: ordinal,
  done: z.string().max(30).optional().catch(undefined),
});
