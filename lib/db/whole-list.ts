/**
 * A list of a row, written as a whole. Prisma remembers how to run a statement by its shape, and a list given barely is part
 * of that shape: every list of words would be worked out anew (some milliseconds) and push other shapes out of its memory.
 */
export function wholeList<Item>(items: readonly Item[]): { readonly set: Item[] } {
  return { set: [...items] };
}
