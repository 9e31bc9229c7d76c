import { type Actor, hasDuty, type Member, membershipIn } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { ConsultationStatus } from "@/lib/db/generated/enums";

export type ConsultationRelation = "anyone" | "requester" | "reader" | "desk" | "worker";

type Related = { readonly id: string; readonly organizationId: string | null };

/** How an actor stands to a consultation, or to one that does not exist yet (`null`). */
export function relationsTo(actor: Actor, consultation: Related | null): ConsultationRelation[] {
  switch (actor.kind) {
    case "visitor":
      return consultation === null ? ["anyone"] : [];
    case "contact":
      return actor.flow === "consultation" && consultation?.id === actor.caseId ? ["requester"] : [];
    case "member":
      return relationsOfMember(actor, consultation);
    case "staff":
      return hasDuty(actor, "CONSULTATIONS") ? ["desk"] : [];
    case "juror":
      return [];
    case "system":
      return ["worker"];
  }
}

/** Whoever may only look begins nothing: neither a new consultation, nor a step of one. */
function relationsOfMember(member: Member, consultation: Related | null): ConsultationRelation[] {
  const organizationId = consultation === null ? member.organizationId : consultation.organizationId;
  const membership = membershipIn(member, organizationId);
  if (membership === undefined) return [];
  return membership.role === "VIEWER" || membership.isPending ? ["reader"] : ["requester"];
}

const LIVE: readonly ConsultationStatus[] = [
  "RECEIVED",
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_REPLY",
  "ANSWERED",
  "CLOSED",
];

export const consultationPermissions = {
  view: [{ to: "requester" }, { to: "reader" }, { to: "desk" }, { to: "worker" }],
  /** To the other side of the thread. Into a closed one the desk still writes; the requester reopens it by writing. */
  write: [
    { to: "requester", while: LIVE },
    { to: "desk", while: LIVE },
  ],
  /** How it went, once, after the end. */
  rate: [{ to: "requester", while: ["CLOSED"] }],
  handle: [{ to: "desk" }],
  viewNotes: [{ to: "desk" }],
  export: [{ to: "desk" }],
  /** A draft of a frequently asked question, out of an answer that went out: the one way to it without the duty of content. */
  makeFaq: [{ to: "desk" }],
} as const satisfies Record<string, readonly Grant<ConsultationRelation, ConsultationStatus>[]>;
