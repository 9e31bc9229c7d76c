/**
 * Scores so near to each other say nothing about who fits better: within this many points whoever was proposed least lately
 * comes first. Nobody ever stands before one whose score is higher by more than that.
 */
export const FAIR_BAND = 5;

export type Ranked = {
  readonly key: string;
  readonly score: number;
  /** Each of them counts: the place, and the municipality that it belongs to. */
  readonly exposedBy: readonly string[];
};

export type Fairness = {
  readonly exposure: ReadonlyMap<string, number>;
  /** Settles what is equal in all: the same request always sees the same order. */
  readonly requestId: string;
};

export function rank<Item extends Ranked>(items: readonly Item[], fairness: Fairness): Item[] {
  const sorted = items.toSorted((one, other) => other.score - one.score);
  const order = fairOrder(items, fairness);
  const ranked: Item[] = [];
  while (ranked.length < sorted.length) {
    const rest = sorted.slice(ranked.length);
    const best = rest[0]?.score ?? 0;
    ranked.push(...rest.filter(({ score }) => score >= best - FAIR_BAND).toSorted(order));
  }
  return ranked;
}

/** How many others stood near enough for the fair order to decide. */
export function nearTo(item: Ranked, items: readonly Ranked[]): number {
  return items.filter(({ key, score }) => key !== item.key && Math.abs(score - item.score) <= FAIR_BAND).length;
}

function fairOrder(items: readonly Ranked[], { exposure, requestId }: Fairness) {
  const facts = new Map(
    items.map(({ key, exposedBy }) => [
      key,
      {
        exposure: exposedBy.reduce((sum, by) => sum + (exposure.get(by) ?? 0), 0),
        lot: lotOf(`${requestId} ${key}`),
      },
    ]),
  );
  const of = ({ key }: Ranked) => facts.get(key) ?? { exposure: 0, lot: 0 };
  return (one: Ranked, other: Ranked) =>
    of(one).exposure - of(other).exposure || of(one).lot - of(other).lot || (one.key < other.key ? -1 : 1);
}

/** FNV-1a with a last stir: a lot that anybody can draw again. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
