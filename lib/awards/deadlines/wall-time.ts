import { z } from "zod";
import { isJapanDay, type JapanDay } from "@/lib/japan/dates";
import { momentOf } from "@/lib/japan/time-of-day";

/** What calendar and clock in Japan show: "2027-07-30" and "17:00". "24:00" is the end of the day. */
export type WallTime = { readonly day: JapanDay; readonly time: string };

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

export function wallTimeSchema(label: string) {
  return z
    .object({
      day: daySchema(label),
      time: z
        .string({ error: `${label}の時刻を入力してください。` })
        .regex(TIME, `${label}の時刻は「17:00」のように、00:00から24:00までで入力してください。`),
    })
    .readonly();
}

export function daySchema(label: string) {
  return z
    .string({ error: `${label}の日付を入力してください。` })
    .refine(isJapanDay, `${label}の日付は「2027-07-30」のように、暦にある日で入力してください。`);
}

/** The one instant at which clocks in Japan show it. Throws a RangeError on what the schema would refuse. */
export function instantOf({ day, time }: WallTime): Date {
  if (!isJapanDay(day) || !TIME.test(time)) throw new RangeError(`Not a time in Japan: ${day} ${time}`);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return momentOf(day, hour * 60 + minute);
}
