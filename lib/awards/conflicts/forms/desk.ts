import { z } from "zod";
import { requiredText, seenVersion } from "@/lib/forms/fields";

export const REASON_MAX = 400;

export const seenConflict = z.object({ id: z.uuid(), version: seenVersion() });

export const reasonedConflict = seenConflict.extend({ reason: requiredText("理由", REASON_MAX) });

export const editionSchema = z.object({ id: z.uuid() });

export const imposeSchema = z.object({
  id: z.uuid(),
  number: requiredText("応募の受付番号", 20),
  personId: z.uuid({ error: "対象の人を選択してください。" }),
  reason: requiredText("理由", REASON_MAX),
});
