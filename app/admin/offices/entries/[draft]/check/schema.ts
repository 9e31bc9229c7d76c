import { z } from "zod";
import { onBehalfChannel } from "@/lib/cases/desk-schema";
import { seenVersion } from "@/lib/forms/fields";

/** The save that the check page was shown from, and how it reached the secretariat. */
export const sendEntrySchema = z.object({ seen: seenVersion(), onBehalf: onBehalfChannel });
