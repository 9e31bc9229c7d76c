import { z } from "zod";
import { requiredText } from "@/lib/forms/fields";

export const REASON_MAX = 400;

/** A pair that is to be kept apart, in an edition. */
export const forbidForm = z.object({
  id: z.uuid(),
  jurorId: z.uuid({ error: "審査委員を選択してください。" }),
  number: requiredText("応募番号", 40),
  reason: requiredText("理由", REASON_MAX),
});

export const allowForm = z.object({ id: z.uuid(), reason: requiredText("理由", REASON_MAX) });
