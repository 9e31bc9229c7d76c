import { z } from "zod";
import { PRIVACY_CONSENT } from "@/lib/consultations/consents";
import { consent } from "@/lib/forms/fields";

export const consentSchema = z.object({ consent: consent(PRIVACY_CONSENT.label) });
