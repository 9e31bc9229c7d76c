import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardRoundStatus } from "@/lib/db/generated/enums";

export type RoundRelation = "officer" | "proposer" | "second" | "judge" | "worker";

/** Who asked to open it again; null while nobody has. */
type Related = { readonly editionId: string; readonly reopenAskedBy: string | null };

export function relationsTo(actor: Actor, { editionId, reopenAskedBy }: Related): RoundRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (actor.kind === "juror") {
    return actor.seats.some((seat) => seat.isReady && seat.editionId === editionId) ? ["judge"] : [];
  }
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD")) return [];
  if (reopenAskedBy === null) return ["officer"];
  return ["officer", reopenAskedBy === actor.accountId ? "proposer" : "second"];
}

export const roundPermissions = {
  view: [{ to: "officer" }, { to: "judge" }, { to: "worker" }],
  extend: [{ to: "officer", while: ["OPEN"] }],
  remind: [{ to: "officer", while: ["PREPARING", "OPEN"] }],
} as const satisfies Record<string, readonly Grant<RoundRelation, AwardRoundStatus>[]>;
