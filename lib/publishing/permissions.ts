import { type Actor, hasDuty, type Staff } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { ContentStatus } from "@/lib/db/generated/enums";

export type ContentRelation = "answerer" | "awarder" | "editor" | "reviewer" | "worker";

/**
 * Whoever edits content may look over what a colleague wrote, and never what is their own. Whoever answers consultations may
 * begin a draft out of an answer, whoever has the award in hand one out of a winning entry, and stands to what was begun like
 * anybody else.
 */
export function relationsTo(actor: Actor, content: Written): ContentRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (actor.kind !== "staff") return [];
  return [...asAnswerer(actor, content), ...asAwarder(actor, content), ...asEditor(actor, content)];
}

type Written = { readonly authorId: string } | null;

function asAnswerer(staff: Staff, content: Written): ContentRelation[] {
  return content === null && hasDuty(staff, "CONSULTATIONS") ? ["answerer"] : [];
}

function asAwarder(staff: Staff, content: Written): ContentRelation[] {
  return content === null && hasDuty(staff, "AWARD") ? ["awarder"] : [];
}

function asEditor(staff: Staff, content: Written): ContentRelation[] {
  if (!hasDuty(staff, "CONTENT")) return [];
  return content !== null && content.authorId !== staff.accountId ? ["editor", "reviewer"] : ["editor"];
}

export const contentPermissions = {
  view: [{ to: "editor" }, { to: "worker" }],
} as const satisfies Record<string, readonly Grant<ContentRelation, ContentStatus>[]>;
