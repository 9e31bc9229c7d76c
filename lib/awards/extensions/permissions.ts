import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardExtensionStatus } from "@/lib/db/generated/enums";

export type ExtensionRelation = "officer" | "proposer" | "second" | "worker";

/** Who asked for it; null before somebody has. */
type Related = { readonly requestedBy: string | null };

export function relationsTo(actor: Actor, { requestedBy }: Related): ExtensionRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (!hasDuty(actor, "AWARD") || actor.kind !== "staff") return [];
  if (requestedBy === null) return ["officer"];
  return ["officer", requestedBy === actor.accountId ? "proposer" : "second"];
}

export const extensionPermissions = {
  view: [{ to: "officer" }, { to: "worker" }],
} as const satisfies Record<string, readonly Grant<ExtensionRelation, AwardExtensionStatus>[]>;
