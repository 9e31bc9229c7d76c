import type { Lot } from "./lots";
import type { Contender } from "./request";
import type { Seed } from "./seed";

/** One step over one group of equals, with what it made of it: parts, best first. One part alone was not divided. */
export type Taken = { readonly parts: readonly (readonly string[])[] } & (
  | { readonly by: "criterion"; readonly criterion: string; readonly isScored: boolean }
  | { readonly by: "chair"; readonly hasPassed: boolean; readonly reason: string }
  | { readonly by: "draw"; readonly seed: Seed; readonly lots: readonly Lot[] }
);

/** "rule": it has no further step, so that staff have to ask the jury. */
export type Waiting = { readonly for: "chair" | "seed" | "rule"; readonly entryIds: readonly string[] };

export type Split =
  | { readonly kind: "split"; readonly parts: readonly (readonly Contender[])[]; readonly taken: Taken }
  | { readonly kind: "waiting"; readonly waiting: Waiting };

export function idsOf(parts: readonly (readonly Contender[])[]): readonly (readonly string[])[] {
  return parts.map((part) => part.map(({ entryId }) => entryId));
}
