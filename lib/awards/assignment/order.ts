import { createHash } from "node:crypto";
import { byCodeUnits } from "@/lib/awards/code-unit-order";

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
