import { DAY_MS } from "@/lib/durations";
/** After so many days a proposal counts half. */
export const HALF_LIFE_DAYS = 30;

/** Older ones count less than a hundredth. */
export const EXPOSURE_DAYS = 200;

export type Shown = { readonly key: string; readonly at: Date };

/** How much each was proposed lately. */
export function exposureOf(shown: readonly Shown[], now: Date): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { key, at } of shown) {
    const days = Math.max(0, (now.getTime() - at.getTime()) / DAY_MS);
    sums.set(key, (sums.get(key) ?? 0) + 0.5 ** (days / HALF_LIFE_DAYS));
  }
  return sums;
}
