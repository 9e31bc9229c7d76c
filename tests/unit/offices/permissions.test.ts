import { describe, expect, it } from "vitest";
import type { Actor, MembershipOf } from "@/lib/access/actor";
import { relationsTo } from "@/lib/offices/permissions";

const own = { organizationId: "own" };

const member = (membership: Partial<MembershipOf>): Actor => ({
  kind: "member",
  accountId: "a",
  sessionId: "s",
  name: "桜庭 ひろし",
  organizationId: "own",
  memberships: [{ organizationId: "own", organizationName: "見本市", role: "OWNER", ...membership }],
});

const staff = (...duties: ("OFFICES" | "DECLARATIONS")[]): Actor => ({
  kind: "staff",
  accountId: "a",
  sessionId: "s",
  name: "青葉 みどり",
  duties,
});

describe("who stands how to an office", () => {
  const people: readonly [string, Actor, readonly string[]][] = [
    ["a visitor", { kind: "visitor" }, []],
    ["the contact of a declaration", { kind: "contact", flow: "declaration", caseId: "own" }, []],
    ["an owner of its municipality", member({ role: "OWNER" }), ["registrant"]],
    ["an editor of its municipality", member({ role: "EDITOR" }), ["registrant"]],
    ["a viewer of its municipality", member({ role: "VIEWER" }), ["reader"]],
    ["an owner who waits for approval", member({ role: "OWNER", isPending: true }), ["reader"]],
    ["an owner of another municipality", member({ organizationId: "other" }), []],
    ["an officer of offices", staff("OFFICES"), ["reviewer"]],
    ["an officer of declarations", staff("DECLARATIONS"), []],
    ["the worker", { kind: "system", job: "remind" }, ["worker"]],
  ];

  it.each(people)("%s", (_who, actor, relations) => {
    expect(relationsTo(actor, own)).toEqual(relations);
  });
});
