import type { Panel } from "./panel";

/**
 * Into how many groups jurors and entries fall when whoever scored something belongs to it. Across groups nothing can be
 * compared: whether one has the better entries or the kinder jurors, no score tells.
 */
export function connectedGroups({ entryIds, jurorIds, entryOf, jurorOf }: Panel): number {
  const roots = Array.from({ length: entryIds.length + jurorIds.length }, (_, node) => node);
  const rootOf = (node: number): number => {
    const above = roots[node] ?? node;
    return above === node ? node : rootOf(above);
  };
  entryOf.forEach((entry, index) => {
    const juror = entryIds.length + (jurorOf[index] ?? 0);
    roots[rootOf(juror)] = rootOf(entry);
  });
  return new Set(roots.map((_, node) => rootOf(node))).size;
}
