import { z } from "zod";
import { clockTime } from "@/lib/awards/editions/forms/clock-time";
import { calendarDate } from "@/lib/forms/date-field";
import { requiredText, seenVersion } from "@/lib/forms/fields";

export const REASON_MAX = 400;

const missing = (label: string) => ({ error: `${label}を選択してください。` });

export const askSchema = z.object({
  editionId: z.uuid(),
  organizationId: z.uuid(missing("団体")),
  category: z.string(missing("部門")).min(1, missing("部門")).max(40),
  untilDay: calendarDate("延長後の期限"),
  untilTime: clockTime("延長後の期限の時刻"),
  reason: requiredText("延長する理由", REASON_MAX),
});

export const approveSchema = z.object({ id: z.uuid(), version: seenVersion() });
export const refuseSchema = approveSchema.extend({ reason: requiredText("延長しない理由", REASON_MAX) });
