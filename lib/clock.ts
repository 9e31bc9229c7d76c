let offsetMs = 0;

/** The only source of the present moment. UTC; days and times of Japan come from lib/japan/dates.ts. */
export const clock = {
  now(): Date {
    return new Date(Date.now() + offsetMs);
  },
  /** Moves this process's clock, for tests of deadlines; 0 puts it right again. */
  shift(ms: number): void {
    offsetMs = ms;
  },
};
