/** A binary heap of nodes by distance; among equal distances the lower node comes first, so that the way is the same each time. */
export class Heap {
  readonly #nodes: number[] = [];
  readonly #distances: number[] = [];

  clear(): void {
    this.#nodes.length = 0;
    this.#distances.length = 0;
  }

  push(node: number, distance: number): void {
    let place = this.#nodes.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isAfter(above, node, distance)) break;
      this.#copy(above, place);
      place = above;
    }
    this.#nodes[place] = node;
    this.#distances[place] = distance;
  }

  /** The nearest node; null when there is none. */
  pop(): number | null {
    const first = this.#nodes[0];
    const node = this.#nodes.pop();
    const distance = this.#distances.pop();
    if (first === undefined || node === undefined || distance === undefined) return null;
    if (this.#nodes.length > 0) this.#sink(node, distance);
    return first;
  }

  #sink(node: number, distance: number): void {
    const size = this.#nodes.length;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      const right = below + 1;
      const next =
        right < size && this.#isAfter(below, this.#nodes[right] ?? 0, this.#distances[right] ?? 0) ? right : below;
      if (this.#isAfter(next, node, distance)) break;
      this.#copy(next, place);
      place = next;
    }
    this.#nodes[place] = node;
    this.#distances[place] = distance;
  }

  #isAfter(place: number, node: number, distance: number): boolean {
    const other = this.#distances[place] ?? 0;
    return other > distance || (other === distance && (this.#nodes[place] ?? 0) > node);
  }

  #copy(from: number, to: number): void {
    this.#nodes[to] = this.#nodes[from] ?? 0;
    this.#distances[to] = this.#distances[from] ?? 0;
  }
}
