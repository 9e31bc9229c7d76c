import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardAdjustmentStatus } from "@/lib/db/generated/enums";

export type AdjustmentRelation = "officer" | "worker";

/** The actor is in conflict of interest with an entry of the edition: from a table of ranks it could be read off. */
type Related = { readonly isInConflict: boolean };

export function relationsTo(actor: Actor, { isInConflict }: Related): AdjustmentRelation[] {
  if (actor.kind === "system") return ["worker"];
  return actor.kind === "staff" && hasDuty(actor, "AWARD") && !isInConflict ? ["officer"] : [];
}

export const adjustmentPermissions = {
  view: [{ to: "officer" }, { to: "worker" }],
  export: [{ to: "officer", while: ["COMPUTED", "REFUSED"] }],
} as const satisfies Record<string, readonly Grant<AdjustmentRelation, AwardAdjustmentStatus>[]>;
