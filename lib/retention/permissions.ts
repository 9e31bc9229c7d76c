import { type Actor, actorId, hasDuty } from "@/lib/access/actor";

/** `keeper` keeps the records; `decider` is a keeper who did not ask for what is decided. */
export type RetentionRelation = "asker" | "keeper" | "decider" | "worker";

export function relationsTo(actor: Actor, disposal: { readonly askedBy: string | null }): RetentionRelation[] {
  if (actor.kind === "system") return ["worker"];
  const relations: RetentionRelation[] = [];
  if (hasDuty(actor, "DECLARATIONS")) relations.push("asker");
  if (hasDuty(actor, "AUDIT")) relations.push("keeper");
  if (hasDuty(actor, "AUDIT") && actorId(actor) !== disposal.askedBy) relations.push("decider");
  return relations;
}

export const retentionPermissions = {
  view: ["keeper"],
  ask: ["asker"],
  decide: ["decider"],
  keep: ["keeper"],
  propose: ["worker"],
  erase: ["worker"],
  exportBreach: ["keeper"],
} as const satisfies Record<string, readonly RetentionRelation[]>;

export type RetentionAbility = keyof typeof retentionPermissions;

export function mayOnRetention(
  actor: Actor,
  ability: RetentionAbility,
  disposal: { readonly askedBy: string | null } = { askedBy: null },
): boolean {
  const granted: readonly RetentionRelation[] = retentionPermissions[ability];
  return relationsTo(actor, disposal).some((relation) => granted.includes(relation));
}
