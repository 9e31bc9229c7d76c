import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { BulkMailStatus, Duty } from "@/lib/db/generated/enums";
import type { AudienceFlow } from "./audience";

export type BulkMailRelation = "writer" | "postmaster" | "worker";

/** Whose cases they are: a letter goes to people whose affairs its writer handles anyway. */
export const DUTY_OF_FLOW = {
  declaration: "DECLARATIONS",
  office: "OFFICES",
  consultation: "CONSULTATIONS",
  awardEntry: "AWARD",
} as const satisfies Record<AudienceFlow, Duty>;

type Related = { readonly flow: string | null };

/** How an actor stands to a letter, or to one that does not exist yet. Without a group it is a text, and nobody's. */
export function relationsTo(actor: Actor, { flow }: Related): BulkMailRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (!hasDuty(actor, "MAIL")) return [];
  const duties: Readonly<Record<string, Duty>> = DUTY_OF_FLOW;
  const duty = flow === null ? undefined : duties[flow];
  return flow === null || (duty !== undefined && hasDuty(actor, duty)) ? ["writer"] : ["postmaster"];
}

export const bulkMailPermissions = {
  /** Text, group and figures. */
  view: [{ to: "writer" }, { to: "postmaster" }, { to: "worker" }],
  /** Who gets it, and what each of them reads. */
  viewRecipients: [{ to: "writer" }],
  write: [{ to: "writer", while: ["DRAFT"] }],
} as const satisfies Record<string, readonly Grant<BulkMailRelation, BulkMailStatus>[]>;

export type BulkMailAbility = keyof typeof bulkMailPermissions;
