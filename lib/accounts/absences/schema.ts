import { z } from "zod";
import { calendarDate } from "@/lib/forms/date-field";
import { addDays, type JapanDay } from "@/lib/japan/dates";

export const FIRST_DAY = "不在の最初の日";
export const LAST_DAY = "不在の最後の日";
const DAYS_AHEAD = 730;

/** What is past is past: an absence begins today at the earliest. */
export function absenceSchema(today: JapanDay) {
  const limits = { min: today, max: addDays(today, DAYS_AHEAD) };
  return z
    .object({
      id: z.uuid(),
      firstDay: calendarDate(FIRST_DAY, limits),
      lastDay: calendarDate(LAST_DAY, limits),
      deputyId: z.uuid({ error: "代理の職員を選択してください。" }),
    })
    .superRefine(({ firstDay, lastDay }, context) => {
      if (firstDay <= lastDay) return;
      context.addIssue({ code: "custom", path: ["lastDay"], message: `${LAST_DAY}は、最初の日以降にしてください。` });
    });
}
export type AbsenceInput = z.output<ReturnType<typeof absenceSchema>>;

export const endAbsenceSchema = z.object({ absenceId: z.uuid() });
