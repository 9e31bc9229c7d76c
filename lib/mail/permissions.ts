import { type Actor, hasDuty } from "@/lib/access/actor";
import { flowsOf } from "@/lib/cases/flows";

export type MailRelation = "postmaster" | "handler";

/** Whoever looks after all mail, and whoever handles the case that a mail is about. */
export function relationsTo(actor: Actor, mail: { readonly flow: string | null }): MailRelation[] {
  const relations: MailRelation[] = [];
  if (hasDuty(actor, "MAIL")) relations.push("postmaster");
  if (flowsOf(actor).some((flow) => flow === mail.flow)) relations.push("handler");
  return relations;
}

export const mailPermissions = {
  view: ["postmaster", "handler"],
  retry: ["postmaster", "handler"],
} as const satisfies Record<string, readonly MailRelation[]>;

export function mayOnMail(
  actor: Actor,
  ability: keyof typeof mailPermissions,
  mail: { readonly flow: string | null },
): boolean {
  return relationsTo(actor, mail).some((relation) => mailPermissions[ability].includes(relation));
}
