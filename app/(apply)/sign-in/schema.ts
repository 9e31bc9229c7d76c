import { z } from "zod";
import { signInSchema } from "@/lib/accounts/schema";

/** What the page adds: where the person was going. It is checked against the known paths, not here. */
export const signInFormSchema = z.object({ ...signInSchema.shape, next: z.string().optional() });

const text = z.string().optional().catch(undefined);

export const signInQuerySchema = z.object({
  next: text,
  notice: z.enum(["lapsed", "signed-out"]).optional().catch(undefined),
});
