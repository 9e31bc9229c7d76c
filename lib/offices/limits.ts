/** Counting further would cost more than it tells. */
export const COUNTED_MAX = 1_000;
