import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardConflictStatus } from "@/lib/db/generated/enums";

export type ConflictRelation = "officer" | "proposer" | "second" | "concerned" | "worker";

/** Whom it is about, and who asked to lift it; null while nobody has. */
type Related = { readonly personId: string; readonly proposedBy: string | null };

/**
 * How an actor stands to a conflict. Whoever it is about may add to it and never looks at it, officers too: a conflict of one's
 * own is handled by others.
 */
export function relationsTo(actor: Actor, { personId, proposedBy }: Related): ConflictRelation[] {
  switch (actor.kind) {
    case "visitor":
    case "contact":
    case "member":
      return [];
    case "juror":
      return actor.accountId === personId ? ["concerned"] : [];
    case "staff":
      if (!hasDuty(actor, "AWARD")) return [];
      if (actor.accountId === personId) return ["concerned"];
      if (proposedBy === null) return ["officer"];
      return ["officer", proposedBy === actor.accountId ? "proposer" : "second"];
    case "system":
      return ["worker"];
  }
}

export const conflictPermissions = {
  view: [{ to: "officer" }, { to: "worker" }],
} as const satisfies Record<string, readonly Grant<ConflictRelation, AwardConflictStatus>[]>;
