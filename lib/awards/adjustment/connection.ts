import { Groups } from "@/lib/awards/groups";
import type { Panel } from "./panel";

/**
 * Into how many groups jurors and entries fall when whoever scored something belongs to it. Across groups nothing can be
 * compared: whether one has the better entries or the kinder jurors, no score tells.
 */
export function connectedGroups({ entryIds, jurorIds, entryOf, jurorOf }: Panel): number {
  const groups = new Groups();
  entryOf.forEach((entry, index) => {
    groups.join(entryIds.length + (jurorOf[index] ?? 0), entry);
  });
  const nodes = Array.from({ length: entryIds.length + jurorIds.length }, (_, node) => groups.of(node));
  return new Set(nodes).size;
}
