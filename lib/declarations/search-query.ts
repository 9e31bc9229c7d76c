import { z } from "zod";

export const QUERY_MAX = 100;

/** Read from the address bar: whatever stands there becomes a query that can be searched for. */
export const searchQuerySchema = z
  .object({ q: z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]).catch("") })
  .transform(({ q }) => {
    const characters = [...q.replace(/\p{Cc}/gu, " ").trim()];
    return { q: characters.slice(0, QUERY_MAX).join("").trim(), isCut: characters.length > QUERY_MAX };
  });
