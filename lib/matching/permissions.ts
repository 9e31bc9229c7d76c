import { type Actor, type Contact, hasDuty, type Member, membershipIn } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { IntroductionStatus } from "@/lib/db/generated/enums";

export type IntroductionRelation = "asker" | "askerReader" | "counterpart" | "counterpartReader" | "desk" | "worker";

type Related = {
  readonly id: string;
  readonly askerOrganizationId: string | null;
  readonly counterpartOrganizationId: string;
  /** Nobody outside knows of a draft, nor the counterpart of a proposal that was not accepted. */
  readonly proposedAt: Date | null;
  readonly offeredAt: Date | null;
};

/** How an actor stands to an introduction. A side stands in none before it was asked. */
export function relationsTo(actor: Actor, introduction: Related): IntroductionRelation[] {
  const { proposedAt, offeredAt } = introduction;
  switch (actor.kind) {
    case "visitor":
      return [];
    case "contact":
      return relationsOfContact(actor, introduction);
    case "member":
      return [
        ...(proposedAt === null ? [] : relationsOf(actor, introduction.askerOrganizationId, "asker")),
        ...(offeredAt === null ? [] : relationsOf(actor, introduction.counterpartOrganizationId, "counterpart")),
      ];
    case "staff":
      return hasDuty(actor, "CONSULTATIONS") ? ["desk"] : [];
    case "juror":
      return [];
    case "system":
      return ["worker"];
  }
}

function relationsOfContact(contact: Contact, { id, proposedAt, offeredAt }: Related): IntroductionRelation[] {
  if (contact.flow !== "introduction" || contact.caseId !== id) return [];
  if (contact.side === "COUNTERPART") return offeredAt === null ? [] : ["counterpart"];
  return proposedAt === null ? [] : ["asker"];
}

/** Whoever may only look answers nothing. */
function relationsOf(
  member: Member,
  organizationId: string | null,
  side: "asker" | "counterpart",
): IntroductionRelation[] {
  const membership = membershipIn(member, organizationId);
  if (membership === undefined) return [];
  return membership.role === "VIEWER" || membership.isPending ? [`${side}Reader`] : [side];
}

export const introductionPermissions = {
  view: [
    { to: "asker" },
    { to: "askerReader" },
    { to: "counterpart" },
    { to: "counterpartReader" },
    { to: "desk" },
    { to: "worker" },
  ],
  /** Whom the other side is to be written to. The desk knows both: it brings them together. */
  viewContacts: [
    { to: "asker", while: ["INTRODUCED"] },
    { to: "askerReader", while: ["INTRODUCED"] },
    { to: "counterpart", while: ["INTRODUCED"] },
    { to: "counterpartReader", while: ["INTRODUCED"] },
  ],
  adjust: [{ to: "desk", while: ["DRAFT"] }],
  recordOutcome: [{ to: "desk", while: ["INTRODUCED"] }],
  export: [{ to: "desk" }],
} as const satisfies Record<string, readonly Grant<IntroductionRelation, IntroductionStatus>[]>;

export type IntroductionAbility = keyof typeof introductionPermissions;
