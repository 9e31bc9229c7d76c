import { describe, expect, it } from "vitest";
import type { Actor, Member } from "@/lib/access/actor";
import type { MemberRole } from "@/lib/db/generated/enums";
import { relationsTo } from "@/lib/declarations/permissions";
import { mayInOrganization, type OrganizationAbility, organizationPermissions } from "@/lib/organizations/permissions";

const member = (role: MemberRole, organizationId = "own"): Member => ({
  kind: "member",
  accountId: "account",
  sessionId: "session",
  name: "見本",
  memberships: [{ organizationId, organizationName: "見本", role }],
  organizationId,
});

const ALL: readonly OrganizationAbility[] = ["view", "act", "editProfile", "manageMembers"];

const expected: readonly (readonly [string, Actor, readonly OrganizationAbility[], readonly string[]])[] = [
  ["an owner", member("OWNER"), ALL, ["declarant"]],
  ["an editor", member("EDITOR"), ["view", "act", "editProfile"], ["declarant"]],
  ["a viewer", member("VIEWER"), ["view"], ["reader"]],
  ["an owner of another organisation", member("OWNER", "other"), [], []],
  ["a visitor", { kind: "visitor" }, [], []],
  ["a contact of another case", { kind: "contact", flow: "declaration", caseId: "other" }, [], []],
  [
    "a colleague of the office with another duty",
    { kind: "staff", accountId: "account", sessionId: "session", name: "見本", duties: ["ACCOUNTS"] },
    [],
    [],
  ],
  ["a job", { kind: "system", job: "test" }, ["view", "act"], ["worker"]],
];

describe("an organisation and its declarations", () => {
  it.each(expected)("may be used by %s as agreed", (_who, actor, abilities, relations) => {
    expect(ALL.filter((ability) => mayInOrganization(actor, ability, "own"))).toEqual(abilities);
    expect(relationsTo(actor, { id: "case", organizationId: "own" })).toEqual(relations);
  });

  it("leave a declaration that belongs to no organisation to its contact", () => {
    expect(relationsTo(member("OWNER"), { id: "case", organizationId: null })).toEqual([]);
  });

  it("are a table of all abilities", () => {
    expect(Object.keys(organizationPermissions)).toEqual(ALL);
  });
});
