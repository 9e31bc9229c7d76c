import { drawLots } from "./lots";
import type { Contender, TieRequest } from "./request";
import { idsOf, type Split } from "./taken";

export function drawSplit(group: readonly Contender[], { seed, edition }: Pick<TieRequest, "seed" | "edition">): Split {
  if (seed === null)
    return { kind: "waiting", waiting: { for: "seed", entryIds: group.map(({ entryId }) => entryId) } };
  const lots = drawLots({ edition, seed: seed.value, entryNumbers: group.map(({ number }) => number) });
  const parts = lots.map(({ entryNumber }) => group.filter(({ number }) => number === entryNumber));
  return { kind: "split", parts, taken: { by: "draw", seed, lots, parts: idsOf(parts) } };
}
