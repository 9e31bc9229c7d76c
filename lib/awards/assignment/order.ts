import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { sha256Hex } from "@/lib/crypto/sha256";

/** In an order that the seed alone decides, however they were listed: whoever comes first has it in a tie. */
export function seeded<One extends { readonly id: string }>(items: readonly One[], seed: string): readonly One[] {
  const lots = new Map(items.map(({ id }) => [id, lotOf(seed, id)]));
  const lot = ({ id }: One) => lots.get(id) ?? "";
  return items.toSorted((one, other) => byCodeUnits(lot(one), lot(other)) || byCodeUnits(one.id, other.id));
}

function lotOf(seed: string, id: string): string {
  return sha256Hex(JSON.stringify([seed, id]));
}
