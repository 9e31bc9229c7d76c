import { z } from "zod";
import { REASON_MAX } from "@/lib/accounts/limits";
import { staffEmail } from "@/lib/accounts/schema";
import { choice, requiredText } from "@/lib/forms/fields";

const VIEWED_KINDS = ["STAFF", "MEMBER"] as const;

export const viewingSchema = z.object({
  kind: choice("だれの画面か", VIEWED_KINDS),
  email: staffEmail,
  reason: requiredText("見る理由", REASON_MAX),
});
export type ViewingInput = z.output<typeof viewingSchema>;
