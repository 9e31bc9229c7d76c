import { z } from "zod";

export const confirmQuerySchema = z.object({ token: z.string().max(200).catch("") });

export const confirmLinkSchema = z.object({ token: z.string().max(200), seen: z.uuid() });
