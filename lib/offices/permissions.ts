import { type Actor, hasDuty, type Member, membershipIn } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { OfficeStatus } from "@/lib/db/generated/enums";

export type OfficeRelation = "registrant" | "reader" | "contact" | "reviewer" | "worker";

/** An office, or one that is to begin: of which municipality. */
type Related = { readonly organizationId: string; readonly id?: string };

/** How an actor stands to an office. What the public reads has a table of its own. */
export function relationsTo(actor: Actor, office: Related): OfficeRelation[] {
  switch (actor.kind) {
    case "visitor":
      return [];
    case "contact":
      return actor.flow === "office" && actor.caseId === office.id ? ["contact"] : [];
    case "member":
      return relationsOfMember(actor, office);
    case "staff":
      return hasDuty(actor, "OFFICES") ? ["reviewer"] : [];
    case "juror":
      return [];
    case "system":
      return ["worker"];
  }
}

/** Whoever may act for the municipality acts on all its offices; whoever may only look, reads them. */
function relationsOfMember(member: Member, { organizationId }: Related): OfficeRelation[] {
  const own = membershipIn(member, organizationId);
  if (own === undefined) return [];
  return own.role === "VIEWER" || own.isPending ? ["reader"] : ["registrant"];
}

export const officePermissions = {
  view: [{ to: "registrant" }, { to: "reader" }, { to: "reviewer" }, { to: "worker" }],
  /** Says that what is shown is still true. */
  confirm: [
    { to: "registrant", while: ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"] },
    { to: "contact", while: ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"] },
    { to: "reviewer", while: ["PUBLISHED", "CHANGE_SUBMITTED", "CHANGE_RETURNED"] },
  ],
  /** Somebody else of the secretariat decides on it. */
  askForRemoval: [
    { to: "registrant", while: ["PUBLISHED", "CLOSED", "SUSPENDED"] },
    { to: "reviewer", while: ["PUBLISHED", "CLOSED", "SUSPENDED"] },
  ],
  handle: [{ to: "reviewer" }],
  viewNotes: [{ to: "reviewer" }],
  export: [{ to: "reviewer" }],
} as const satisfies Record<string, readonly Grant<OfficeRelation, OfficeStatus>[]>;
