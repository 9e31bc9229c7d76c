import type { Actor } from "@/lib/access/actor";

export type AccountRelation = "self" | "administrator" | "operator";

/** Nobody administers their own account: giving oneself a duty takes a colleague, or the operator of the machine. */
export function relationsTo(actor: Actor, account: { readonly id: string | null }): AccountRelation[] {
  switch (actor.kind) {
    case "member":
    case "juror":
      return actor.accountId === account.id ? ["self"] : [];
    case "staff":
      if (actor.accountId === account.id) return ["self"];
      return actor.duties.includes("ACCOUNTS") ? ["administrator"] : [];
    case "system":
      return ["operator"];
    default:
      return [];
  }
}

export const accountPermissions = {
  create: ["administrator", "operator"],
  close: ["administrator", "operator"],
  handOver: ["administrator", "operator"],
  propose: ["administrator"],
  setDuties: ["operator"],
  resetAccess: ["administrator", "operator"],
  viewAs: ["administrator"],
  viewSignIns: ["self", "administrator"],
  enterAbsence: ["self", "administrator"],
  endSessions: ["self", "administrator", "operator"],
} as const satisfies Record<string, readonly AccountRelation[]>;

export type AccountAbility = keyof typeof accountPermissions;

export function mayOnAccount(actor: Actor, ability: AccountAbility, account: { readonly id: string | null }): boolean {
  const granted: readonly AccountRelation[] = accountPermissions[ability];
  return relationsTo(actor, account).some((relation) => granted.includes(relation));
}
