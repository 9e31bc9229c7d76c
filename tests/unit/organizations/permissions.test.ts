import { describe, expect, it } from "vitest";
import type { Actor, Member } from "@/lib/access/actor";
import type { MemberRole } from "@/lib/db/generated/enums";
import { relationsTo } from "@/lib/declarations/permissions";
import { mayInOrganization, type OrganizationAbility, organizationPermissions } from "@/lib/organizations/permissions";

const member = (role: MemberRole, organizationId = "own", isPending = false): Member => ({
  kind: "member",
  accountId: "account",
  sessionId: "session",
  name: "見本",
  memberships: [{ organizationId, organizationName: "見本", role, isPending }],
  organizationId,
});

const ALL: readonly OrganizationAbility[] = ["view", "act", "editProfile", "manageMembers", "leave", "administer"];

const expected: readonly (readonly [string, Actor, readonly OrganizationAbility[], readonly string[]])[] = [
  ["an owner", member("OWNER"), ["view", "act", "editProfile", "manageMembers", "leave"], ["declarant"]],
  ["an editor", member("EDITOR"), ["view", "act", "editProfile", "leave"], ["declarant"]],
  ["a viewer", member("VIEWER"), ["view", "leave"], ["reader"]],
  ["an owner whom the office has not approved yet", member("OWNER", "own", true), ["view", "leave"], ["reader"]],
  ["an owner of another organisation", member("OWNER", "other"), [], []],
  ["a visitor", { kind: "visitor" }, [], []],
  ["a contact of another case", { kind: "contact", flow: "declaration", caseId: "other" }, [], []],
  [
    "a colleague of the office who looks after organisations",
    { kind: "staff", accountId: "account", sessionId: "session", name: "見本", duties: ["ACCOUNTS"] },
    ["view", "administer"],
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
