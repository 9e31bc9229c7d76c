/** Twenty-four hours, whatever the calendar says; days of the calendar in Japan are in `lib/japan/dates`. */
export const DAY_MS = 86_400_000;

export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY_MS);
}

export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * DAY_MS);
}
