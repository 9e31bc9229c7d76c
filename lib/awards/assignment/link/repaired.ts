import type { Cell } from "@/lib/awards/assignment/board";
import { isLinked, type Linkage } from "./linkage";
import { mergingRepair } from "./merging";
import { applied, type Repair } from "./repair";
import { sharingRepair } from "./sharing";
import { type Standing, standingOf } from "./standing";

export type Repaired = { readonly standing: Standing; readonly repairs: readonly Repair[] };

/** Repaired as far as exchanges go that make groups fewer, or let jurors share more without making groups more. */
export function repaired(start: Pick<Standing, "board" | "prices" | "link">, cells: readonly Cell[]): Repaired {
  let standing = standingOf(start, cells);
  const repairs: Repair[] = [];
  while (!isLinked(standing.linkage)) {
    const repair = standing.linkage.surplus > 0 ? mergingRepair(standing) : sharingRepair(standing);
    if (repair === null) break;
    const next = standingOf(start, applied(standing.cells, repair));
    if (!isNearer(next, standing)) break;
    standing = next;
    repairs.push(repair);
  }
  return { standing, repairs };
}

function isNearer({ linkage: one, link: { overlap } }: Standing, { linkage: other }: Standing): boolean {
  const lack = ({ lacking }: Linkage) => lacking.reduce((sum, { shared }) => sum + overlap - shared, 0);
  return one.surplus < other.surplus || (one.surplus === other.surplus && lack(one) < lack(other));
}
