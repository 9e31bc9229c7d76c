import { parsedText } from "@/lib/forms/parsed-field";
import { clockTimeMessage, parseClockTime } from "@/lib/japan/time-of-day";

/** 17:00, also as １７：００, 9:30 or 午後5時; 24:00 is the end of the day. */
export function clockTime(label: string) {
  return parsedText(label, 20, parseClockTime, clockTimeMessage);
}
