/** Where in a long list a page begins: after the last row of the page before, or before the first row of the page behind. */
export type Keyset<Id> = { readonly before?: Id | undefined; readonly after?: Id | undefined };

type KeysetArguments<Id> = { readonly take: number; readonly skip?: 1; readonly cursor?: { readonly id: Id } };

/** Arguments of `findMany` for one page of a list in a stable order; one row more than a page tells whether there is another. */
export function keysetArguments<Id>({ before, after }: Keyset<Id>, size: number): KeysetArguments<Id> {
  if (after !== undefined) return { cursor: { id: after }, skip: 1, take: -(size + 1) };
  return before === undefined ? { take: size + 1 } : { cursor: { id: before }, skip: 1, take: size + 1 };
}

export type KeysetPage<Row> = {
  readonly items: readonly Row[];
  /** For `after` of the page that comes before this one, and for `before` of the one that follows. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

export function keysetPage<Id extends string | bigint, Row extends { readonly id: Id }>(
  rows: readonly Row[],
  { before, after }: Keyset<Id>,
  size: number,
): KeysetPage<Row> {
  const isMore = rows.length > size;
  const items = after === undefined ? rows.slice(0, size) : rows.slice(-size);
  const hasPrevious = after === undefined ? before !== undefined : isMore;
  const hasNext = after === undefined ? isMore : true;
  return {
    items,
    previous: hasPrevious ? items[0]?.id.toString() : undefined,
    next: hasNext ? items.at(-1)?.id.toString() : undefined,
  };
}
