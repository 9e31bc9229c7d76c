import type { AgendaEntry } from "./bundle";
import type { OutSet } from "./out-set";

/** Comings and goings from the last entry of a category to the end of the meeting. */
export type CostAfter = (last: OutSet) => number;

/** How to go through a category, depending on who is outside before it. */
export type CategoryPlan = {
  /** Comings and goings until the end of the meeting. */
  readonly costFrom: (before: OutSet) => number;
  readonly orderFrom: (before: OutSet) => readonly AgendaEntry[];
};
