import type { Actor } from "@/lib/access/actor";

export type ReadingRelation = "concerned" | "requester" | "second" | "standIn";

export type ReadingOf = { readonly personId: string; readonly requestedBy: string };

/** `hasSecond`: another auditor is there who could decide. Where none is, an officer of accounts does. */
export function relationsTo(actor: Actor, { personId, requestedBy }: ReadingOf, hasSecond: boolean): ReadingRelation[] {
  if (actor.kind !== "staff") return [];
  if (actor.accountId === personId) return ["concerned"];
  if (actor.accountId === requestedBy) return ["requester"];
  if (actor.duties.includes("AUDIT")) return ["second"];
  return actor.duties.includes("ACCOUNTS") && !hasSecond ? ["standIn"] : [];
}

export const readingPermissions = {
  decide: ["second", "standIn"],
  use: ["requester"],
} as const satisfies Record<string, readonly ReadingRelation[]>;

export function mayOnReading(
  actor: Actor,
  ability: keyof typeof readingPermissions,
  reading: ReadingOf,
  hasSecond: boolean,
): boolean {
  const granted: readonly ReadingRelation[] = readingPermissions[ability];
  return relationsTo(actor, reading, hasSecond).some((relation) => granted.includes(relation));
}
