import { z } from "zod";
import { requiredText } from "@/lib/forms/fields";

export const ABSTAIN_REASON_MAX = 400;

export const abstainForm = z.object({ id: z.uuid(), reason: requiredText("棄権の理由", ABSTAIN_REASON_MAX) });
export const resumeForm = z.object({ id: z.uuid() });
