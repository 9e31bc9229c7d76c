import { z } from "zod";

/** Whose office it will be. */
export const beginSchema = z.object({ organizationId: z.uuid() });
