import type { JapanDay } from "@/lib/japan/dates";

export type Period = { readonly firstDay: JapanDay; readonly lastDay: JapanDay };

/** Absences that have at least a day in common with these, and were not taken back. */
export function overlapping({ firstDay, lastDay }: Period) {
  return { endedAt: null, firstDay: { lte: lastDay }, lastDay: { gte: firstDay } } as const;
}

/** Absences of this day: they begin and end by themselves. */
export function onDay(day: JapanDay) {
  return overlapping({ firstDay: day, lastDay: day });
}
