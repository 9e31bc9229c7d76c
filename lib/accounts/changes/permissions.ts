import type { Actor } from "@/lib/access/actor";

export type ChangeRelation = "concerned" | "proposer" | "second" | "operator";

type ChangeOf = { readonly accountId: string; readonly proposedBy: string };

/** The person concerned is nothing else beside, whatever duties they have. */
export function relationsTo(actor: Actor, { accountId, proposedBy }: ChangeOf): ChangeRelation[] {
  if (actor.kind === "system") return ["operator"];
  if (actor.kind !== "staff") return [];
  if (actor.accountId === accountId) return ["concerned"];
  if (!actor.duties.includes("ACCOUNTS")) return [];
  return [actor.accountId === proposedBy ? "proposer" : "second"];
}

export const changePermissions = {
  approve: ["second", "operator"],
  refuse: ["second"],
  withdraw: ["proposer"],
} as const satisfies Record<string, readonly ChangeRelation[]>;

export type ChangeAbility = keyof typeof changePermissions;

export function mayOnChange(actor: Actor, ability: ChangeAbility, change: ChangeOf): boolean {
  const granted: readonly ChangeRelation[] = changePermissions[ability];
  return relationsTo(actor, change).some((relation) => granted.includes(relation));
}
