import type { Board, Cell } from "@/lib/awards/assignment/board";
import type { LinkWish } from "@/lib/awards/assignment/problem";
import { seatOf } from "./linkage";

/** Of each cell, whether its group would fall apart without it (Tarjan, Information Processing Letters 2 (1974), 160-161). */
export function bridgesOf(board: Board, cells: readonly Cell[], link: LinkWish): readonly boolean[] {
  const walk = new Walk(cells.map((cell) => [cell.entry, seatOf(board, cell, link)] as const));
  for (const { entry } of cells) walk.from(entry);
  return walk.isBridge;
}

class Walk {
  readonly isBridge: boolean[];
  readonly #edges: readonly (readonly [number, number])[];
  readonly #at = new Map<number, number[]>();
  /** When each node was first seen. */
  readonly #seen = new Map<number, number>();

  constructor(edges: readonly (readonly [number, number])[]) {
    this.#edges = edges;
    this.isBridge = edges.map(() => false);
    edges.forEach((ends, edge) => {
      for (const node of ends) this.#at.set(node, [...(this.#at.get(node) ?? []), edge]);
    });
  }

  from(node: number): void {
    if (!this.#seen.has(node)) this.#lowest(node, -1);
  }

  /** The earliest node that can be reached from here without going back by the edge that led here. */
  #lowest(node: number, by: number): number {
    const own = this.#seen.size;
    this.#seen.set(node, own);
    let lowest = own;
    for (const edge of this.#at.get(node) ?? []) {
      if (edge === by) continue;
      const [one, other] = this.#edges[edge] ?? [node, node];
      const next = one === node ? other : one;
      const before = this.#seen.get(next);
      const reached = before ?? this.#lowest(next, edge);
      if (before === undefined) this.isBridge[edge] = reached > own;
      lowest = Math.min(lowest, reached);
    }
    return lowest;
  }
}
