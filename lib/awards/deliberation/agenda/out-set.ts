import { distinct } from "@/lib/awards/code-unit-order";

/** People who are outside the room, each once, in code-unit order. */
export type OutSet = readonly string[];

export type Crossing = { readonly leaves: OutSet; readonly returns: OutSet };

/** Who is not in the room anyway neither leaves nor returns. */
export function outSetOf(barred: readonly string[], room: ReadonlySet<string>): OutSet {
  return distinct(barred.filter((person) => room.has(person)));
}

export function crossing(before: OutSet, after: OutSet): Crossing {
  return {
    leaves: after.filter((person) => !before.includes(person)),
    returns: before.filter((person) => !after.includes(person)),
  };
}

/** A metric: no detour over a third set is ever shorter. */
export function crossings(before: OutSet, after: OutSet): number {
  const { leaves, returns } = crossing(before, after);
  return leaves.length + returns.length;
}
