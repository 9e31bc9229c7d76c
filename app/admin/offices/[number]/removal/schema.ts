import { z } from "zod";
import { requiredText, seenVersion } from "@/lib/forms/fields";
import { REMOVAL_REASON_MAX } from "@/lib/offices/removal";

const number = z.string().max(40);
const reason = requiredText("理由", REMOVAL_REASON_MAX);

export const askSchema = z.object({ number, version: seenVersion(), reason });
export const approveSchema = z.object({ number, version: seenVersion(), requestId: z.uuid() });
export const declineSchema = approveSchema.extend({ reason });
