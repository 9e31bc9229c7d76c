import { type Actor, hasDuty, membershipIn } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardPartnerStatus } from "@/lib/db/generated/enums";

export type PartnerRelation = "partner" | "entrant" | "officer" | "worker";

type Related = { readonly id: string; readonly organizationId: string };

/** How an actor stands to a named municipality of an entry: by its mailed link, for the applicant, or as the office. */
export function relationsTo(actor: Actor, { id, organizationId }: Related): PartnerRelation[] {
  switch (actor.kind) {
    case "visitor":
    case "juror":
      return [];
    case "contact":
      return actor.flow === "awardPartner" && actor.caseId === id ? ["partner"] : [];
    case "member": {
      const own = membershipIn(actor, organizationId);
      return own === undefined || own.role === "VIEWER" || own.isPending ? [] : ["entrant"];
    }
    case "staff":
      return hasDuty(actor, "AWARD") ? ["officer"] : [];
    case "system":
      return ["worker"];
  }
}

export const partnerPermissions = {
  view: [{ to: "partner" }, { to: "entrant" }, { to: "officer" }, { to: "worker" }],
} as const satisfies Record<string, readonly Grant<PartnerRelation, AwardPartnerStatus>[]>;
