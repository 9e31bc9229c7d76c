/** A named municipality is reminded once, so many days after it was asked. */
const REMIND_AFTER_DAYS = 7;

const DAY_MS = 86_400_000;

/** Whoever was asked until then is reminded. */
export function remindBefore(now: Date): Date {
  return new Date(now.getTime() - REMIND_AFTER_DAYS * DAY_MS);
}
