import { z } from "zod";
import { seenVersion } from "@/lib/forms/fields";

/** Which settings a form is about, in the version that was seen. */
export const seenSettings = z.object({ id: z.uuid(), version: seenVersion() });
