import { z } from "zod";
import { choice, seenVersion } from "@/lib/forms/fields";

export const showcaseSchema = z.object({
  /** The number of answers that the screen knew of. */
  seen: seenVersion(),
  consent: choice("事例として公開することへの回答", ["yes", "no"]),
});

/** The entry of a winner, and the number of the answer that the screen showed. */
export const draftSchema = z.object({ id: z.uuid(), version: seenVersion() });
