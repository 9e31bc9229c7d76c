/**
 * The first unit pays the first of the marginals, the next the next, and no more go than there are. They are whole numbers of
 * 0 or more, and none is below the one before.
 */
export type Arc = { readonly from: number; readonly to: number; readonly marginals: readonly number[] };

type Supply = { readonly node: number; readonly units: number };

export type Network = {
  readonly nodeCount: number;
  readonly sink: number;
  readonly arcs: readonly Arc[];
  readonly supplies: readonly Supply[];
};

export type Flow = {
  /** On each arc. */
  readonly units: readonly number[];
  /** What of each supply found no way to the sink. */
  readonly missing: readonly number[];
};

/** The arcs by where they begin: those of node n stand from `starts[n]` to before `starts[n + 1]`. */
export type Leaving = { readonly starts: Int32Array; readonly arcs: Int32Array };

export function leavingOf({ nodeCount, arcs }: Network): Leaving {
  const starts = new Int32Array(nodeCount + 1);
  for (const { from } of arcs) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const leaving = new Int32Array(arcs.length);
  arcs.forEach(({ from }, arc) => {
    const place = next[from] ?? 0;
    leaving[place] = arc;
    next[from] = place + 1;
  });
  return { starts, arcs: leaving };
}

/** @throws RangeError when a path could cost so much that its sum would not be exact. */
export function checkExact({ nodeCount, arcs }: Network): void {
  const dearest = arcs.reduce((most, { marginals }) => Math.max(most, marginals.at(-1) ?? 0), 0);
  if (!Number.isSafeInteger(4 * dearest * (nodeCount + 1))) throw new RangeError("Costs too large to add exactly.");
}
