import { type Actor, roleIn } from "@/lib/access/actor";

export type OrganizationRelation = "owner" | "editor" | "viewer" | "operator";

const relationOfRole = { OWNER: "owner", EDITOR: "editor", VIEWER: "viewer" } as const;

/** How an actor stands to an organisation. The rest is the table. */
export function relationTo(actor: Actor, organizationId: string): OrganizationRelation | null {
  if (actor.kind === "system") return "operator";
  const role = roleIn(actor, organizationId);
  return role === null ? null : relationOfRole[role];
}

export const organizationPermissions = {
  view: ["owner", "editor", "viewer", "operator"],
  /** Begin, go on with and send procedures; claim what was sent without an account. */
  act: ["owner", "editor", "operator"],
  editProfile: ["owner", "editor"],
  manageMembers: ["owner"],
} as const satisfies Record<string, readonly OrganizationRelation[]>;

export type OrganizationAbility = keyof typeof organizationPermissions;

export function mayInOrganization(actor: Actor, ability: OrganizationAbility, organizationId: string): boolean {
  const relation = relationTo(actor, organizationId);
  const granted: readonly OrganizationRelation[] = organizationPermissions[ability];
  return relation !== null && granted.includes(relation);
}
