import { z } from "zod";
import { calendarDate } from "@/lib/forms/date-field";
import { choice, requiredText } from "@/lib/forms/fields";

export const REASON_MAX = 500;

export const erasureSchema = z.object({
  number: requiredText("受付番号", 30),
  reason: requiredText("請求の内容と本人確認の方法", REASON_MAX),
});

export const decisionSchema = z.object({
  id: z.uuid(),
  seen: z.coerce.number().int().min(0),
  decision: choice("承認するかどうか", ["approve", "refuse"]),
  reason: requiredText("決定の理由", REASON_MAX),
});

export const keepSchema = z.object({
  id: z.uuid(),
  subjectId: z.uuid({ error: "保存期間を延ばす記録を選択してください。" }),
  until: calendarDate("いつまで保存するか"),
  reason: requiredText("延ばす理由", REASON_MAX),
});

const day = z.iso.date().optional().catch(undefined);

/** From the address bar: whose reading, in which days of Japan. */
export const breachSchema = z.object({
  account: z.uuid().optional().catch(undefined),
  from: day,
  to: day,
});
export type BreachFilters = z.output<typeof breachSchema>;
