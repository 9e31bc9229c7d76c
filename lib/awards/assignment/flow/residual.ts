import { Heap } from "./heap";
import { type Leaving, leavingOf, type Network } from "./network";

const FULL = Number.POSITIVE_INFINITY;

/** A network with the units sent so far, and the potentials that keep what is left of it free of negative costs. */
export class Residual {
  readonly #network: Network;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #leaving: Leaving;
  /** The arcs into each node that carry something. */
  readonly #carrying: readonly Set<number>[];
  readonly #units: Int32Array;
  /** What one unit more on each arc costs. */
  readonly #next: Float64Array;
  /** What one unit less saves. */
  readonly #last: Float64Array;
  readonly #potentials: Float64Array;
  readonly #distances: Float64Array;
  readonly #isSettled: Uint8Array;
  /** The arc by which a node was reached: itself, or its complement when against its direction. */
  readonly #by: Int32Array;
  readonly #heap = new Heap();

  constructor(network: Network) {
    const { nodeCount, arcs } = network;
    this.#network = network;
    this.#from = Int32Array.from(arcs, ({ from }) => from);
    this.#to = Int32Array.from(arcs, ({ to }) => to);
    this.#leaving = leavingOf(network);
    this.#carrying = Array.from({ length: nodeCount }, () => new Set());
    this.#units = new Int32Array(arcs.length);
    this.#next = Float64Array.from(arcs, ({ marginals }) => marginals[0] ?? FULL);
    this.#last = new Float64Array(arcs.length);
    this.#potentials = new Float64Array(nodeCount);
    this.#distances = new Float64Array(nodeCount);
    this.#isSettled = new Uint8Array(nodeCount);
    this.#by = new Int32Array(nodeCount);
  }

  units(): readonly number[] {
    return [...this.#units];
  }

  /** One unit along the shortest path; false when there is none. */
  push(start: number): boolean {
    if (!this.#search(start)) return false;
    this.#movePotentials();
    for (let node = this.#network.sink; node !== start; ) node = this.#shift(node);
    return true;
  }

  /** Dijkstra, only as far as the sink. */
  #search(start: number): boolean {
    this.#distances.fill(FULL);
    this.#isSettled.fill(0);
    this.#heap.clear();
    this.#distances[start] = 0;
    this.#heap.push(start, 0);
    for (let node = this.#heap.pop(); node !== null; node = this.#heap.pop()) {
      if (this.#isSettled[node] === 1) continue;
      this.#isSettled[node] = 1;
      if (node === this.#network.sink) return true;
      this.#scan(node);
    }
    return false;
  }

  #scan(node: number): void {
    const length = (this.#distances[node] ?? 0) + (this.#potentials[node] ?? 0);
    const { starts, arcs } = this.#leaving;
    const end = starts[node + 1] ?? 0;
    for (let place = starts[node] ?? 0; place < end; place += 1) {
      const arc = arcs[place] ?? 0;
      this.#reach(this.#to[arc] ?? 0, length + (this.#next[arc] ?? FULL), arc);
    }
    for (const arc of this.#carrying[node] ?? []) {
      this.#reach(this.#from[arc] ?? 0, length - (this.#last[arc] ?? 0), ~arc);
    }
  }

  /** What is not nearer than the sink is of no use. */
  #reach(node: number, length: number, by: number): void {
    const distance = length - (this.#potentials[node] ?? 0);
    if (distance >= (this.#distances[node] ?? 0) || distance >= (this.#distances[this.#network.sink] ?? 0)) return;
    this.#distances[node] = distance;
    this.#by[node] = by;
    this.#heap.push(node, distance);
  }

  /** Those farther than the sink would all rise by its distance; instead the nearer ones fall by what they lack of it. */
  #movePotentials(): void {
    const end = this.#distances[this.#network.sink] ?? 0;
    for (let node = 0; node < this.#isSettled.length; node += 1) {
      if (this.#isSettled[node] === 0) continue;
      this.#potentials[node] = (this.#potentials[node] ?? 0) + (this.#distances[node] ?? 0) - end;
    }
  }

  /** Moves the unit over the arc by which the node was reached, and gives the node before it. */
  #shift(node: number): number {
    const by = this.#by[node] ?? 0;
    const arc = by < 0 ? ~by : by;
    const [from, to] = [this.#from[arc] ?? 0, this.#to[arc] ?? 0];
    const units = (this.#units[arc] ?? 0) + (by < 0 ? -1 : 1);
    const marginals = this.#network.arcs[arc]?.marginals ?? [];
    this.#units[arc] = units;
    this.#next[arc] = marginals[units] ?? FULL;
    this.#last[arc] = marginals[units - 1] ?? 0;
    if (units === 0) this.#carrying[to]?.delete(arc);
    else this.#carrying[to]?.add(arc);
    return by < 0 ? to : from;
  }
}
