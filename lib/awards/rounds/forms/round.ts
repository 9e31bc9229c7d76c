import { z } from "zod";
import { instantOf } from "@/lib/awards/deadlines/wall-time";
import { clockTime } from "@/lib/awards/editions/forms/clock-time";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import { calendarDate } from "@/lib/forms/date-field";
import { optionalText, requiredText } from "@/lib/forms/fields";

export const REASON_MAX = 400;
export const REFERENCES_MAX = 1000;

const references = optionalText("基準合わせの応募の番号", REFERENCES_MAX).transform((text) => text ?? "");
const closing = { closesDay: calendarDate("採点の期限の日"), closesTime: clockTime("採点の期限の時刻") };
const reason = requiredText("理由", REASON_MAX);

export const prepareForm = z.object({ id: z.uuid(), references });
export const referencesForm = seenSettings.extend({ references });
export const openForm = seenSettings.extend({ ...closing, waiver: optionalText("待たずに始める理由", REASON_MAX) });
export const deadlineForm = seenSettings.extend({ ...closing, reason });
export const reasonedForm = seenSettings.extend({ reason });

/** The instant that clocks in Japan show so. */
export function closesAtOf(input: { readonly closesDay: string; readonly closesTime: string }): Date {
  return instantOf({ day: input.closesDay, time: input.closesTime });
}
