import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import type { ProvenHolder } from "@/lib/members/holder";
import { enterByHolder, HolderNotLinked, linkHolder, unlinkHolder } from "@/lib/members/holders";
import { leaveOrganization } from "@/lib/organizations/commands/memberships";
import { browser } from "@/tests/factories/accounts";
import { visitor } from "@/tests/factories/declarations";
import { again, foundOrganization, join, newCorporateNumber, newcomer } from "@/tests/factories/members";

const ISSUER = "https://gbiz.example.jp/oauth/";

type Level = ProvenHolder["person"]["level"];

function proven(level: Level, corporateNumber: string, parentId: string | null = null): ProvenHolder {
  const holder = { kind: "corporation", corporateNumber, name: "例示工業株式会社" } as const;
  return { issuer: ISSUER, subject: randomUUID(), person: { kind: "gbizid", level, holder, parentId, email: null } };
}

const link = (member: Member, holder: ProvenHolder) => perform(member, (uow) => linkHolder(uow, holder));
const come = (holder: ProvenHolder) => perform(visitor, (uow) => enterByHolder(uow, holder, browser()));
const rolesOf = async (member: Member) =>
  (await again(member)).memberships.map(({ organizationId, role }) => ({ organizationId, role }));

describe("somebody of GビズID", () => {
  it("comes in once both are linked, and not before", async () => {
    const member = await newcomer();
    const holder = proven("entry", newCorporateNumber());
    expect(await come(holder)).toBe("unknown");

    await link(member, holder);

    expect(await come(holder)).toMatchObject({ accountId: member.accountId });
    expect(await db.signInEntry.count({ where: { accountId: member.accountId, way: "GBIZID" } })).toBe(1);
    expect(await rolesOf(member)).toEqual([]);
  });

  it("is kept out when the account is closed", async () => {
    const member = await newcomer();
    const holder = proven("entry", newCorporateNumber());
    await link(member, holder);
    await db.account.update({ where: { id: member.accountId }, data: { isActive: false, closedAt: new Date() } });

    expect(await come(holder)).toBe("closed");
  });

  it("has one account, and an account one of them", async () => {
    const [one, other] = [await newcomer(), await newcomer()];
    const holder = proven("entry", newCorporateNumber());
    await link(one, holder);

    for (const [member, wanted] of [
      [other, holder],
      [one, proven("entry", newCorporateNumber())],
    ] as const) {
      const outcome = await attempt(member, (uow) => linkHolder(uow, wanted));
      expect(outcome).toMatchObject({ ok: false, error: expect.any(HolderNotLinked) });
    }
  });

  it("is unknown again after the link was ended", async () => {
    const member = await newcomer();
    const holder = proven("prime", newCorporateNumber());
    await link(member, holder);
    await perform(member, (uow) => unlinkHolder(uow, ISSUER));

    expect(await come(holder)).toBe("unknown");
  });
});

describe("a prime", () => {
  it("founds the organisation of the number, once", async () => {
    const number = newCorporateNumber();
    const member = await newcomer();
    const holder = proven("prime", number);
    await link(member, holder);
    await come(holder);

    const organization = await db.organization.findUniqueOrThrow({ where: { corporateNumber: number } });
    expect(organization).toMatchObject({ name: "例示工業株式会社", kind: "COMPANY", status: "ACTIVE" });
    expect(await rolesOf(member)).toEqual([{ organizationId: organization.id, role: "OWNER" }]);
  });

  it("is in charge of one that is there already, and its owners are told", async () => {
    const { organizationId, corporateNumber, owner } = await foundOrganization();
    const member = await newcomer();
    await link(member, proven("prime", corporateNumber));

    expect(await rolesOf(member)).toEqual([{ organizationId, role: "OWNER" }]);
    const { email } = await db.account.findUniqueOrThrow({ where: { id: owner.accountId } });
    expect(await db.mail.count({ where: { recipient: email, template: "organization-holder-joined" } })).toBe(1);
  });

  it("does not come back by signing in after leaving", async () => {
    const { organizationId, corporateNumber } = await foundOrganization();
    const member = await newcomer();
    const holder = proven("prime", corporateNumber);
    await link(member, holder);
    await perform(await again(member), (uow) => leaveOrganization(uow, organizationId));
    await come(holder);

    expect(await rolesOf(member)).toEqual([]);
  });

  it("and another at the same moment make one organisation", async () => {
    const number = newCorporateNumber();
    const members = [await newcomer(), await newcomer(), await newcomer()];
    await Promise.all(members.map((member) => link(member, proven("prime", number))));

    expect(await db.organization.count({ where: { corporateNumber: number } })).toBe(1);
    for (const member of members) expect((await rolesOf(member)).map(({ role }) => role)).toEqual(["OWNER"]);
  });
});

describe("a member under a prime", () => {
  it("works in the organisation when the prime is in it", async () => {
    const number = newCorporateNumber();
    const prime = proven("prime", number);
    const head = await newcomer();
    await link(head, prime);
    const member = await newcomer();
    await link(member, proven("member", number, prime.subject));

    expect((await rolesOf(member)).map(({ role }) => role)).toEqual(["EDITOR"]);
  });

  it("joins nothing by another prime, or where there is none", async () => {
    const founded = await foundOrganization();
    const member = await newcomer();
    await link(member, proven("member", founded.corporateNumber, randomUUID()));
    const alone = await newcomer();
    await link(alone, proven("member", newCorporateNumber(), randomUUID()));

    expect([await rolesOf(member), await rolesOf(alone)]).toEqual([[], []]);
  });

  it("keeps the role that the owners gave", async () => {
    const founded = await foundOrganization();
    const viewer = await join(founded, "VIEWER");
    await link(viewer, proven("prime", founded.corporateNumber));

    expect((await rolesOf(viewer)).map(({ role }) => role)).toEqual(["VIEWER"]);
  });
});

it("a sole proprietor and an entry register like anybody else", async () => {
  const number = newCorporateNumber();
  const entry = await newcomer();
  await link(entry, proven("entry", number));
  const alone = await newcomer();
  const holder = { kind: "soleProprietor", name: "見本 花子" } as const;
  await link(alone, { ...proven("prime", number), person: { ...proven("prime", number).person, holder } });

  expect([await rolesOf(entry), await rolesOf(alone)]).toEqual([[], []]);
  expect(await db.organization.count({ where: { corporateNumber: number } })).toBe(0);
});
