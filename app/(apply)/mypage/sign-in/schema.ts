import { z } from "zod";

const text = z.string().optional().catch(undefined);

export const signInQuerySchema = z.object({
  next: text,
  notice: z.enum(["lapsed", "signed-out", "left", "gbizid"]).optional().catch(undefined),
});

export const linkQuerySchema = z.object({ token: z.string().max(200).catch("") });
