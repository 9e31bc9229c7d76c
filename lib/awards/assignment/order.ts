import { createHash } from "node:crypto";

/** The same order on every machine, unlike one that asks a locale. */
export function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** In an order that the seed alone decides, however they were listed: whoever comes first has it in a tie. */
export function seeded<One extends { readonly id: string }>(items: readonly One[], seed: string): readonly One[] {
  const lots = new Map(items.map(({ id }) => [id, lotOf(seed, id)]));
  const lot = ({ id }: One) => lots.get(id) ?? "";
  return items.toSorted((one, other) => byCodeUnits(lot(one), lot(other)) || byCodeUnits(one.id, other.id));
}

function lotOf(seed: string, id: string): string {
  return createHash("sha256")
    .update(JSON.stringify([seed, id]), "utf8")
    .digest("hex");
}
