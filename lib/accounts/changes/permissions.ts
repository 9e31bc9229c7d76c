import type { Actor } from "@/lib/access/actor";
import type { AccountKind, Duty } from "@/lib/db/generated/enums";

export type ChangeRelation = "concerned" | "proposer" | "second" | "operator";

type ChangeOf = {
  readonly accountId: string;
  readonly proposedBy: string;
  /** Kind of the account that is changed. */
  readonly concerns: AccountKind;
};

/** Whoever knows the person decides: colleagues about colleagues, the award's desk about its jurors. Nobody about members. */
export const DUTY_OVER: Readonly<Partial<Record<AccountKind, Duty>>> = { STAFF: "ACCOUNTS", JUROR: "AWARD" };

/** The person concerned is nothing else beside, whatever duties they have. */
export function relationsTo(actor: Actor, { accountId, proposedBy, concerns }: ChangeOf): ChangeRelation[] {
  if (actor.kind === "system") return ["operator"];
  if (actor.kind !== "staff") return [];
  if (actor.accountId === accountId) return ["concerned"];
  const duty = DUTY_OVER[concerns];
  if (duty === undefined || !actor.duties.includes(duty)) return [];
  return [actor.accountId === proposedBy ? "proposer" : "second"];
}

export const changePermissions = {
  approve: ["second", "operator"],
  refuse: ["second"],
  withdraw: ["proposer"],
} as const satisfies Record<string, readonly ChangeRelation[]>;

export type ChangeAbility = keyof typeof changePermissions;

export function mayOnChange(actor: Actor, ability: ChangeAbility, change: ChangeOf): boolean {
  const granted: readonly ChangeRelation[] = changePermissions[ability];
  return relationsTo(actor, change).some((relation) => granted.includes(relation));
}
