import { route } from "@/lib/awards/assignment/flow/route";

/** Those who ask for places, those who have them, and at most one place for each pair. */
export type Market = {
  readonly asked: readonly number[];
  readonly places: readonly number[];
  readonly pairs: readonly Match[];
};

type Match = { readonly asker: number; readonly giver: number };

/** Askers who together ask for more than they can get, whatever becomes of all others. */
export type Competition = {
  readonly askers: readonly number[];
  /** Those whose places all go to these askers; any other giver has one for each asker it may serve. */
  readonly givers: readonly number[];
  readonly asked: number;
  readonly available: number;
  /** All that anybody asks for, against all places there are. */
  readonly isOfAll: boolean;
};

/**
 * The violators of Hall's condition (Journal of the London Mathematical Society 10 (1935), 26-30) on the near side of the
 * smallest minimum cut: everything that can be reached from an asker who got too little by passing places on. Parts without
 * a pair between them are told apart. None when everybody got what was asked.
 */
export function competitions(market: Market): readonly Competition[] {
  const { asked, places, pairs } = market;
  const sink = asked.length + places.length;
  const { units, missing } = route({
    nodeCount: sink + 1,
    sink,
    arcs: [
      ...pairs.map(({ asker, giver }) => ({ from: asker, to: asked.length + giver, marginals: [0] })),
      ...places.map((count, giver) => ({ from: asked.length + giver, to: sink, marginals: zeros(count) })),
    ],
    supplies: asked.map((count, node) => ({ node, units: count })),
  });
  const isUsed = pairs.map((_, arc) => (units[arc] ?? 0) > 0);
  const short = asked.flatMap((_, asker) => ((missing[asker] ?? 0) > 0 ? [asker] : []));
  // An asker may yet take the place of a pair not used; a giver may take one back where the pair is used.
  const reached = spread(short, pairs, { isOn: (pair) => !isUsed[pair], isBack: (pair) => isUsed[pair] ?? false });
  return partsOf(reached, pairs).map((part) => counted(market, part));
}

type Part = { readonly askers: ReadonlySet<number>; readonly givers: ReadonlySet<number> };
type Steps = { readonly isOn: (pair: number) => boolean; readonly isBack: (pair: number) => boolean };

function spread(start: readonly number[], pairs: readonly Match[], { isOn, isBack }: Steps): Part {
  const askers = new Set(start);
  const givers = new Set<number>();
  for (let before = 0; before < askers.size + givers.size; ) {
    before = askers.size + givers.size;
    pairs.forEach(({ asker, giver }, pair) => {
      if (askers.has(asker) && isOn(pair)) givers.add(giver);
      if (givers.has(giver) && isBack(pair)) askers.add(asker);
    });
  }
  return { askers, givers };
}

function partsOf(reached: Part, pairs: readonly Match[]): readonly Part[] {
  const inside = pairs.filter(({ asker, giver }) => reached.askers.has(asker) && reached.givers.has(giver));
  const anyway: Steps = { isOn: () => true, isBack: () => true };
  const left = new Set(reached.askers);
  const parts: Part[] = [];
  for (const asker of reached.askers) {
    if (!left.has(asker)) continue;
    const part = spread([asker], inside, anyway);
    for (const one of part.askers) left.delete(one);
    parts.push(part);
  }
  return parts;
}

function counted({ asked, places, pairs }: Market, { askers, givers }: Part): Competition {
  const elsewhere = pairs.filter(({ asker, giver }) => askers.has(asker) && !givers.has(giver)).length;
  const [own, available] = [total(asked, askers), total(places, givers) + elsewhere];
  return {
    askers: [...askers],
    givers: [...givers],
    asked: own,
    available,
    isOfAll: own === total(asked) && available === total(places),
  };
}

/** Of these members, or of all. */
function total(counts: readonly number[], members?: ReadonlySet<number>): number {
  return counts.reduce((sum, count, member) => sum + (members?.has(member) === false ? 0 : count), 0);
}

function zeros(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0);
}
