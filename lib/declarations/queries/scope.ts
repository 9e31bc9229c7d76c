import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import { type DeclarationRelation, declarationPermissions } from "@/lib/declarations/permissions";

type Where = Prisma.DeclarationWhereInput;

const NONE: Where = { id: { in: [] } };

const related: Record<DeclarationRelation, (actor: Actor) => Where> = {
  anyone: () => NONE,
  declarant: (actor) => (actor.kind === "contact" && actor.flow === "declaration" ? { id: actor.caseId } : NONE),
  reviewer: (actor) => (hasDuty(actor, "DECLARATIONS") ? {} : NONE),
  worker: (actor) => (actor.kind === "system" ? {} : NONE),
};

/** The `view` grants as a row scope. Every query of the cases starts from it; the public reads its own table. */
export function visibleTo(actor: Actor): Where {
  return { OR: declarationPermissions.view.map((grant) => related[grant.to](actor)) };
}
