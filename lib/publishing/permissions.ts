import { type Actor, hasDuty } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import type { ContentStatus } from "@/lib/db/generated/enums";

export type ContentRelation = "editor" | "reviewer" | "worker";

/** Whoever edits content may look over what a colleague wrote, and never what is their own. */
export function relationsTo(actor: Actor, content: { readonly authorId: string } | null): ContentRelation[] {
  if (actor.kind === "system") return ["worker"];
  if (actor.kind !== "staff" || !hasDuty(actor, "CONTENT")) return [];
  return content !== null && content.authorId !== actor.accountId ? ["editor", "reviewer"] : ["editor"];
}

export const contentPermissions = {
  view: [{ to: "editor" }, { to: "worker" }],
} as const satisfies Record<string, readonly Grant<ContentRelation, ContentStatus>[]>;
