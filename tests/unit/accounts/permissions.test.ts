import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { type AccountAbility, accountPermissions, mayOnAccount } from "@/lib/accounts/permissions";
import type { Duty } from "@/lib/db/generated/enums";

const staff = (accountId: string, duties: readonly Duty[]): Actor => ({
  kind: "staff",
  accountId,
  sessionId: "session",
  name: "見本",
  duties,
});

const member = (accountId: string): Actor => ({
  kind: "member",
  accountId,
  sessionId: "session",
  name: "見本",
  memberships: [{ organizationId: "organization", organizationName: "見本", role: "OWNER" }],
  organizationId: "organization",
});

const actors: Readonly<Record<string, Actor>> = {
  visitor: { kind: "visitor" },
  contact: { kind: "contact", flow: "declaration", caseId: "case" },
  "the member whose account it is": member("account"),
  "an owner of an organisation": member("another"),
  self: staff("account", ["DECLARATIONS"]),
  "administrator on the own account": staff("account", ["ACCOUNTS"]),
  administrator: staff("another", ["ACCOUNTS"]),
  colleague: staff("another", ["DECLARATIONS", "CONTENT", "AUDIT", "MAIL", "SETTINGS"]),
  operator: { kind: "system", job: "operator" },
};

const ALL: readonly AccountAbility[] = [
  "create",
  "close",
  "handOver",
  "propose",
  "setDuties",
  "resetAccess",
  "viewAs",
  "viewSignIns",
  "enterAbsence",
  "endSessions",
];

const expected: Readonly<Record<string, readonly AccountAbility[]>> = {
  visitor: [],
  contact: [],
  "the member whose account it is": ["viewSignIns", "enterAbsence", "endSessions"],
  "an owner of an organisation": [],
  self: ["viewSignIns", "enterAbsence", "endSessions"],
  "administrator on the own account": ["viewSignIns", "enterAbsence", "endSessions"],
  administrator: ALL.filter((ability) => ability !== "setDuties"),
  colleague: [],
  operator: ALL.filter((ability) => !["propose", "viewAs", "viewSignIns", "enterAbsence"].includes(ability)),
};

describe("what may be done with an account", () => {
  it.each(Object.keys(actors))("by %s", (who) => {
    const actor = actors[who] ?? { kind: "visitor" };

    expect(ALL.filter((ability) => mayOnAccount(actor, ability, { id: "account" }))).toEqual(expected[who]);
  });

  it("is a table of all abilities", () => {
    expect(Object.keys(accountPermissions)).toEqual(ALL);
  });

  it("lets an administrator create, as the new account is nobody's yet", () => {
    expect(mayOnAccount(staff("account", ["ACCOUNTS"]), "create", { id: null })).toBe(true);
    expect(mayOnAccount(staff("account", ["AUDIT"]), "create", { id: null })).toBe(false);
  });
});
