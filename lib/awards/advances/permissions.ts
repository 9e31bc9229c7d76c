import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardAdvanceStatus } from "@/lib/db/generated/enums";

export type AdvanceRelation = "officer" | "proposer" | "second" | "worker";

type Related = {
  /** Null while nobody has proposed it. */
  readonly proposedBy: string | null;
  /** The actor is in conflict of interest with an entry of the edition: the whole decision is for others. */
  readonly isInConflict: boolean;
};

export function relationsTo(actor: Actor, { proposedBy, isInConflict }: Related): AdvanceRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD") || isInConflict) return [];
  if (proposedBy === null) return ["officer"];
  return ["officer", proposedBy === actor.accountId ? "proposer" : "second"];
}

export const advancePermissions = {
  view: [{ to: "officer" }, { to: "worker" }],
} as const satisfies Record<string, readonly Grant<AdvanceRelation, AwardAdvanceStatus>[]>;
