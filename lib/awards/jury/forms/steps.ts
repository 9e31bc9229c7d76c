import { z } from "zod";
import { consent, requiredText, seenVersion } from "@/lib/forms/fields";

export const REASON_MAX = 400;

export const seenSeat = z.object({ id: z.uuid(), version: seenVersion() });

export const reasonedSeat = seenSeat.extend({ reason: requiredText("理由", REASON_MAX) });

export const AGREEMENT = "上の条件をすべて読み、守ることに同意します";

export const acceptSchema = seenSeat.extend({ sha256: z.string().max(64), agreed: consent(AGREEMENT) });
