import { z } from "zod";
import { requiredText } from "@/lib/forms/fields";
import { seenSettings } from "./seen";

export const REASON_MAX = 400;

export const reasonedSchema = seenSettings.extend({ reason: requiredText("理由", REASON_MAX) });

const WORK_STEPS = ["takeBack", "discard"] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

export const stepSchema = seenSettings.extend({
  step: z.enum(WORK_STEPS, { error: "画面の情報が古くなっています。ページを読み込み直してください。" }),
});
