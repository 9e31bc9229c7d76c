import { z } from "zod";

export const statusQuerySchema = z.object({ notice: z.enum(["lapsed", "ended"]).optional().catch(undefined) });
