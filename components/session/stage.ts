export type SessionTime = { readonly idleSeconds: number; readonly totalSeconds: number };

export type Stage = "quiet" | "idle" | "total" | "over";

/** Enough to finish a sentence and to press a button. */
export const IDLE_WARNING_SECONDS = 5 * 60;
/** Enough to bring a form to its end: this limit cannot be put off. */
export const TOTAL_WARNING_SECONDS = 10 * 60;

/** What is to be said now. The end that comes first is the one that is spoken of. */
export function stageOf(time: SessionTime | null): Stage {
  if (time === null || Math.min(time.idleSeconds, time.totalSeconds) <= 0) return "over";
  if (time.totalSeconds <= TOTAL_WARNING_SECONDS && time.totalSeconds <= time.idleSeconds) return "total";
  if (time.idleSeconds <= IDLE_WARNING_SECONDS) return "idle";
  return time.totalSeconds <= TOTAL_WARNING_SECONDS ? "total" : "quiet";
}

/** When to look at the clock again: at the next stage, and at the end of this one. */
export function secondsToNext(time: SessionTime): number {
  const next = [
    time.idleSeconds - IDLE_WARNING_SECONDS,
    time.totalSeconds - TOTAL_WARNING_SECONDS,
    time.idleSeconds,
    time.totalSeconds,
  ].filter((seconds) => seconds > 0);
  return Math.max(1, Math.min(...next));
}
