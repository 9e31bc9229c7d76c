import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardResultStatus } from "@/lib/db/generated/enums";

export type ResultRelation = "officer" | "proposer" | "second" | "worker";

type Related = {
  /** Who proposed it; null while nobody has. */
  readonly proposedBy: string | null;
  /** The actor is in conflict of interest with an entry of the edition: the whole decision is for others. */
  readonly isInConflict: boolean;
};

/** How an actor stands to the decision on an edition. */
export function relationsTo(actor: Actor, { proposedBy, isInConflict }: Related): ResultRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD") || isInConflict) return [];
  if (proposedBy === null) return ["officer"];
  return ["officer", proposedBy === actor.accountId ? "proposer" : "second"];
}

export const resultPermissions = {
  view: [{ to: "officer" }, { to: "worker" }],
  write: [{ to: "officer", while: ["DRAFT"] }],
} as const satisfies Record<string, readonly Grant<ResultRelation, AwardResultStatus>[]>;
