import type { Bundle } from "./bundle";
import type { CategoryPlan, CostAfter } from "./category-plan";
import { crossings, type OutSet } from "./out-set";
import { improvedPath, type Link, lengthOf, nearestPath } from "./route";

/**
 * For more different sets of people than the exact plan can take: the better of two improved orders, one that begins with the
 * ranks, one that always goes on to the nearest set. Bundles stay together, which never costs anything.
 */
export function roughPlan(bundles: readonly Bundle[], costAfter: CostAfter): CategoryPlan {
  const linkFrom = linksOf(bundles, costAfter);
  const [start, end] = [bundles.length, bundles.length + 1];
  const stops = [start, ...bundles.keys(), end];

  const pathFrom = (before: OutSet) => {
    const link = linkFrom(before);
    const paths = [stops, nearestPath(stops, link)].map((path) => improvedPath(path, link));
    const best = paths.toSorted((one, other) => lengthOf(one, link) - lengthOf(other, link))[0] ?? stops;
    return { path: best, cost: lengthOf(best, link) };
  };

  return {
    costFrom: (before) => pathFrom(before).cost,
    orderFrom: (before) => pathFrom(before).path.flatMap((stop) => bundles[stop]?.entries ?? []),
  };
}

/** Two stops more than bundles: who is outside before them, and all that comes after them. */
function linksOf(bundles: readonly Bundle[], costAfter: CostAfter): (before: OutSet) => Link {
  const count = bundles.length;
  const between = bundles.flatMap(({ out }) => bundles.map((other) => crossings(out, other.out)));
  const ends = bundles.map(({ out }) => costAfter(out));
  return (before) => {
    const starts = bundles.map(({ out }) => crossings(before, out));
    return (from, to) => {
      if (from >= count) return starts[to] ?? 0;
      return (to >= count ? ends[from] : between[from * count + to]) ?? 0;
    };
  };
}
