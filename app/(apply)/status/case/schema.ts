import { z } from "zod";

export const caseQuerySchema = z.object({
  done: z.enum(["corrected", "changed", "change-dropped", "renewed", "withdrawn", "saved"]).optional().catch(undefined),
});
