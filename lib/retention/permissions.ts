import { type Actor, actorId, hasDuty } from "@/lib/access/actor";
import { flowsOf } from "@/lib/cases/flows";

/** `asker` handles the case; `keeper` keeps the records; `decider` is a keeper who did not ask for what is decided. */
export type RetentionRelation = "asker" | "keeper" | "decider" | "worker";

type Disposal = { readonly askedBy: string | null; readonly recordClass?: string };

export function relationsTo(actor: Actor, disposal: Disposal): RetentionRelation[] {
  if (actor.kind === "system") return ["worker"];
  const relations: RetentionRelation[] = [];
  if (flowsOf(actor).some((flow) => flow === disposal.recordClass)) relations.push("asker");
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
  disposal: Disposal = { askedBy: null },
): boolean {
  const granted: readonly RetentionRelation[] = retentionPermissions[ability];
  return relationsTo(actor, disposal).some((relation) => granted.includes(relation));
}
