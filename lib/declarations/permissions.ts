import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { DeclarationStatus } from "@/lib/db/generated/enums";

export type DeclarationRelation = "anyone" | "declarant" | "reviewer" | "worker";

/** The only code of authorisation: how an actor stands to a record, or to one that is to begin. The rest are tables. */
export function relationsTo(actor: Actor, declaration: { readonly id: string } | null): DeclarationRelation[] {
  switch (actor.kind) {
    case "visitor":
      return declaration === null ? ["anyone"] : [];
    case "contact":
      return actor.flow === "declaration" && actor.caseId === declaration?.id ? ["declarant"] : [];
    case "staff":
      return hasDuty(actor, "DECLARATIONS") ? ["reviewer"] : [];
    case "system":
      return ["worker"];
  }
}

export const declarationPermissions = {
  view: [{ to: "declarant" }, { to: "reviewer" }, { to: "worker" }],
  handle: [{ to: "reviewer" }],
  viewNotes: [{ to: "reviewer" }],
  export: [{ to: "reviewer" }],
} as const satisfies Record<string, readonly Grant<DeclarationRelation, DeclarationStatus>[]>;
