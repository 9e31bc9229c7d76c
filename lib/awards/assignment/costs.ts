import type { Entry, Expertise, Juror, Weights, Wish } from "./problem";

/** From 0 to 100. No wish is a little worse than one who is willing. */
const wishCosts = { wants: 0, willing: 30, "rather-not": 100 } as const satisfies Record<Wish, number>;
const NO_WISH = 50;

export type PairCost = { readonly wishes: number; readonly expertise: number };

export function wishOf(juror: Juror, entry: Entry): Wish | null {
  return Object.hasOwn(juror.wishes, entry.id) ? (juror.wishes[entry.id] ?? null) : null;
}

/** What it costs to give this entry to this juror, whatever else the juror has. */
export function pairCost(juror: Juror, entry: Entry, weights: Weights): PairCost {
  const wish = wishOf(juror, entry);
  return {
    wishes: weights.wishes * (wish === null ? NO_WISH : wishCosts[wish]),
    expertise: weights.expertise * (100 - fitOf(juror.expertise, entry)),
  };
}

/** Half the category and half the best known of its topics, if it names any. */
function fitOf(expertise: Expertise, entry: Entry): number {
  const category = categoryWeight(expertise, entry);
  return entry.topics.length === 0 ? category : Math.round((category + (bestTopic(expertise, entry)?.weight ?? 0)) / 2);
}

export function categoryWeight({ categories }: Expertise, { categoryId }: Entry): number {
  return weightOf(categories, categoryId);
}

/** The topic of the entry that the juror knows best; null when none is known. */
export function bestTopic(
  { topics }: Expertise,
  entry: Entry,
): { readonly topic: string; readonly weight: number } | null {
  const known = entry.topics
    .map((topic) => ({ topic, weight: weightOf(topics, topic) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.topic < other.topic ? -1 : 1));
  return known[0] ?? null;
}

function weightOf(weights: Readonly<Record<string, number>>, id: string): number {
  return Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0;
}

/** What the next entry costs when there are `count` already, so that all together cost the weight times the square of how many. */
export function nextCost(weight: number, count: number): number {
  return weight * (2 * count + 1);
}
