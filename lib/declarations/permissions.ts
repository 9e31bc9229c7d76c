import { type Actor, hasDuty, type Member, membershipIn } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { statusGroups } from "./workflow";

export type DeclarationRelation = "anyone" | "declarant" | "reader" | "reviewer" | "worker";

type Related = { readonly id: string; readonly organizationId: string | null };

/** The only code of authorisation: how an actor stands to a record, or to one that is to begin. The rest are tables. */
export function relationsTo(actor: Actor, declaration: Related | null): DeclarationRelation[] {
  switch (actor.kind) {
    case "visitor":
      return declaration === null ? ["anyone"] : [];
    case "contact":
      return actor.flow === "declaration" && actor.caseId === declaration?.id ? ["declarant"] : [];
    case "member":
      return declaration === null ? ["anyone"] : relationsOfMember(actor, declaration);
    case "staff":
      return hasDuty(actor, "DECLARATIONS") ? ["reviewer"] : [];
    case "juror":
      return [];
    case "system":
      return ["worker"];
  }
}

/** Who may act for the organisation is the declarer of all its declarations; who may only look, reads them. */
function relationsOfMember(member: Member, { organizationId }: Related): DeclarationRelation[] {
  const own = membershipIn(member, organizationId);
  if (own === undefined) return [];
  return own.role === "VIEWER" || own.isPending ? ["reader"] : ["declarant"];
}

export const declarationPermissions = {
  view: [{ to: "declarant" }, { to: "reader" }, { to: "reviewer" }, { to: "worker" }],
  handle: [{ to: "reviewer" }],
  /** 形式確認, while the office works on the version that is checked. */
  check: [{ to: "reviewer", while: statusGroups.withOffice }],
  viewNotes: [{ to: "reviewer" }],
  export: [{ to: "reviewer" }],
} as const satisfies Record<string, readonly Grant<DeclarationRelation, DeclarationStatus>[]>;
