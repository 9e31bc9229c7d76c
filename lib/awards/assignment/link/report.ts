import type { Pair } from "@/lib/awards/assignment/problem";

/** What was done so that scores can be compared, or why they cannot be. */
export type LinkReport =
  | { readonly kind: "not-asked" }
  | ({ readonly kind: "linked" } & Measures)
  | ({ readonly kind: "refused" } & LinkRefusal);

export type Measures = {
  /** In this order; none when the best assignment was linked as it came. */
  readonly exchanges: readonly Exchange[];
  /** Who would have had too few entries to share enough, and how many they then had to have at least. */
  readonly minimums: readonly { readonly jurorId: string; readonly from: number; readonly to: number }[];
  /** Entries that everybody scores now and that were not such before. */
  readonly common: readonly string[];
};

type Exchange = { readonly removed: readonly Pair[]; readonly added: readonly Pair[] };

/** COMMON_NOT_ALLOWED: exchanges do not do it. NO_ROOM: there are no places for common entries. APART: nor do these. */
export const LINK_REFUSALS = ["COMMON_NOT_ALLOWED", "NO_ROOM", "APART"] as const;

/** As the assignment stands, which is then the best one without regard to the link. */
export type LinkRefusal = {
  readonly because: (typeof LINK_REFUSALS)[number];
  /** Groups beyond one for each scope. */
  readonly surplus: number;
  readonly lacking: readonly { readonly jurorId: string; readonly shared: number }[];
};
