export type DisposalState = "open" | "approved" | "refused" | "done";

/** What became of one record of a list; `left` was no longer one to erase when its turn came. */
export type ItemFate = "waiting" | "kept" | "erased" | "left";

type Item = { readonly keptUntil: Date | null; readonly erasedAt: Date | null; readonly erased: unknown };

export function itemFate({ keptUntil, erasedAt, erased }: Item): ItemFate {
  if (keptUntil !== null) return "kept";
  if (erasedAt === null) return "waiting";
  return isNothing(erased) ? "left" : "erased";
}

/** Counts of nothing at all: a record that was erased has some, be they zero. */
export function isNothing(erased: unknown): boolean {
  return typeof erased !== "object" || erased === null || Object.keys(erased).length === 0;
}

export function disposalState(isApproved: boolean | null, finishedAt: Date | null): DisposalState {
  if (isApproved === null) return "open";
  if (!isApproved) return "refused";
  return finishedAt === null ? "approved" : "done";
}
