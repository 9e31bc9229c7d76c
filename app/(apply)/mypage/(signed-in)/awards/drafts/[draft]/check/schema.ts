import { z } from "zod";
import { checkbox, seenVersion } from "@/lib/forms/fields";

/** The save that the check page was shown from, and whether the terms were agreed to. */
export const sendSchema = z.object({ seen: seenVersion(), consentTerms: checkbox() });
