import { z } from "zod";
import { isFieldName } from "@/lib/declarations/fields";

const querySchema = z.object({
  back: z.literal("check").optional().catch(undefined),
  also: z.string().max(2000).default("").catch(""),
});

/** What the address of a step says; anything unknown is dropped. */
export function readStepQuery(query: unknown) {
  const { back, also } = querySchema.parse(query);
  return { isFromCheck: back === "check", also: also.split(",").filter(isFieldName) };
}
