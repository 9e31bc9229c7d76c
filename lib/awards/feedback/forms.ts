import { z } from "zod";
import { COMMENTARY_MAX } from "@/lib/awards/results/forms";
import { optionalText, seenVersion } from "@/lib/forms/fields";

export const commentSchema = z.object({
  id: z.uuid(),
  version: seenVersion(),
  comment: optionalText("講評", COMMENTARY_MAX),
});
