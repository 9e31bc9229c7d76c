import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { AwardAssignmentDraftStatus } from "@/lib/db/generated/enums";

export type AssignmentRelation = "officer" | "worker";

/** How an actor stands to drafts of assignments. Jurors stand in no relation to them, in force or not. */
export function relationsTo(actor: Actor): AssignmentRelation[] {
  if (actor.kind === "system") return ["worker"];
  return hasDuty(actor, "AWARD") ? ["officer"] : [];
}

export const assignmentPermissions = {
  view: [{ to: "officer" }, { to: "worker" }],
  forbid: [{ to: "officer" }],
  solve: [{ to: "worker", while: ["DRAFT"] }],
} as const satisfies Record<string, readonly Grant<AssignmentRelation, AwardAssignmentDraftStatus>[]>;
