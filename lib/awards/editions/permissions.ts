import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardRevisionStatus } from "@/lib/db/generated/enums";

export type EditionRelation = "officer" | "proposer" | "second" | "worker";

/** Who proposed what is looked at; null while nothing is proposed. */
type Related = { readonly proposedBy: string | null };

/** How an actor stands to the settings of an edition. Whoever proposed them is no second person. */
export function relationsTo(actor: Actor, { proposedBy }: Related): EditionRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD")) return [];
  if (proposedBy === null) return ["officer"];
  return ["officer", proposedBy === actor.accountId ? "proposer" : "second"];
}

export const editionPermissions = {
  view: [{ to: "officer" }, { to: "worker" }],
  write: [{ to: "officer", while: ["DRAFT"] }],
} as const satisfies Record<string, readonly Grant<EditionRelation, AwardRevisionStatus>[]>;
