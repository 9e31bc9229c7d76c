import { z } from "zod";
import { seenVersion } from "@/lib/forms/fields";

/** The save that the check page was shown from. */
export const sendSchema = z.object({ seen: seenVersion() });
