import { type Actor, hasDuty, membershipIn } from "@/lib/access/actor";

export type OrganizationRelation = "owner" | "editor" | "viewer" | "waiting" | "keeper" | "operator";

const relationOfRole = { OWNER: "owner", EDITOR: "editor", VIEWER: "viewer" } as const;

/** How an actor stands to an organisation. The rest is the table. */
export function relationTo(actor: Actor, organizationId: string | null): OrganizationRelation | null {
  if (actor.kind === "system") return "operator";
  if (hasDuty(actor, "ACCOUNTS")) return "keeper";
  if (actor.kind !== "member") return null;
  const own = membershipIn(actor, organizationId);
  if (own === undefined) return null;
  return own.isPending ? "waiting" : relationOfRole[own.role];
}

export const organizationPermissions = {
  view: ["owner", "editor", "viewer", "waiting", "keeper", "operator"],
  /** Begin, go on with and send procedures; claim what was sent without an account. */
  act: ["owner", "editor", "operator"],
  editProfile: ["owner", "editor"],
  manageMembers: ["owner"],
  /** One's own membership alone. */
  leave: ["owner", "editor", "viewer", "waiting"],
  /** Of the office: approve, correct the number, close and reopen memberships, merge and undo it. */
  administer: ["keeper"],
} as const satisfies Record<string, readonly OrganizationRelation[]>;

export type OrganizationAbility = keyof typeof organizationPermissions;

export function mayInOrganization(actor: Actor, ability: OrganizationAbility, organizationId: string | null): boolean {
  const relation = relationTo(actor, organizationId);
  const granted: readonly OrganizationRelation[] = organizationPermissions[ability];
  return relation !== null && granted.includes(relation);
}
