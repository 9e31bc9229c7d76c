/** Things that belong together by what joins them, one after the other (union-find). */
export class Groups {
  readonly #above = new Map<number, number>();

  /** The same number for any of the same group. */
  of(node: number): number {
    const next = this.#above.get(node) ?? node;
    if (next === node) return node;
    const root = this.of(next);
    this.#above.set(node, root);
    return root;
  }

  join(one: number, other: number): void {
    this.#above.set(this.of(one), this.of(other));
  }
}
