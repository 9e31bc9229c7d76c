type Group<Status> = { readonly status: Status; readonly _count: { readonly _all: number } };

/** The numbers on the links of a queue: how many cases stand in the statuses of each view; a view without any has them all. */
export function viewCounts<View extends string, Status>(
  views: Readonly<Record<View, readonly Status[] | null>>,
  groups: readonly Group<Status>[],
): (view: View) => number {
  return (view) =>
    groups
      .filter(({ status }) => views[view]?.includes(status) ?? true)
      .reduce((sum, { _count }) => sum + _count._all, 0);
}
