import { z } from "zod";
import { optionalText } from "@/lib/forms/fields";

/** What the address of a preview says; anything else shows all rows from the first. */
const SHOWN = ["create", "change", "same", "faulty", "left"] as const;
export type Shown = (typeof SHOWN)[number];

export const previewQuerySchema = z.object({
  show: z.enum(SHOWN).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
});

export const importSchema = z.object({ id: z.uuid() });

const WHOLE = "「すべて取り込む」か「正しい行だけ取り込む」を押してください。";

export const startSchema = importSchema.extend({ scope: z.enum(["all", "good"], { error: WHOLE }) });

export const UNDO_REASON_MAX = 500;

export const undoSchema = importSchema.extend({
  reason: optionalText("取り消す理由", UNDO_REASON_MAX).transform((reason) => reason ?? ""),
});

export const staffUploadSchema = z.object({ organizationId: z.uuid() });
