import { beforeAll, describe, expect, it } from "vitest";
import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { approveOrganization, refuseOrganization } from "@/lib/organizations/commands/approval";
import { closeMembership, reopenMembership } from "@/lib/organizations/commands/desk-memberships";
import { acceptInvitation, inviteMember } from "@/lib/organizations/commands/invitations";
import { inviteMunicipality } from "@/lib/organizations/commands/invite-municipality";
import { leaveOrganization } from "@/lib/organizations/commands/memberships";
import { correctNumber } from "@/lib/organizations/commands/number";
import { beginDeclaration } from "@/lib/organizations/commands/procedures";
import { registerOrganization } from "@/lib/organizations/commands/register";
import {
  InvitationNeeded,
  LastOwner,
  MembershipOpen,
  NotApprovedYet,
  NotWaiting,
  NumberTaken,
} from "@/lib/organizations/refusals";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import {
  again,
  foundOrganization,
  join,
  membershipOf,
  newAddress,
  newCorporateNumber,
  newcomer,
} from "@/tests/factories/members";

let keeper: Staff;

beforeAll(async () => {
  keeper = await staffOf(await createStaff(["ACCOUNTS"]));
});

let made = 0;

/** Of an invented municipality; no test uses it twice. */
function newCode(): string {
  made += 1;
  return completeMunicipalityCode(`38${String(900 - made)}`);
}

const lgAddress = () => newAddress().replace("example.jp", "town.mihon.lg.jp");

const municipality = (municipalityCode: string) =>
  ({ name: "見本 一郎", kind: "MUNICIPALITY", organizationName: "見本町", municipalityCode }) as const;

async function registered(): Promise<{ readonly owner: Member; readonly id: string; readonly code: string }> {
  const code = newCode();
  const person = await newcomer(lgAddress());
  const { organizationId: id } = await perform(person, (uow) => registerOrganization(uow, municipality(code)));
  return { owner: await again(person), id, code };
}

describe("a municipality", () => {
  it("registers from an address of LG.JP alone, and waits", async () => {
    const outside = await newcomer();
    const refused = await attempt(outside, (uow) => registerOrganization(uow, municipality(newCode())));
    expect(refused).toMatchObject({ error: expect.any(InvitationNeeded) });

    const { owner, id } = await registered();
    expect(owner.memberships).toMatchObject([{ organizationId: id, isPending: true }]);
    const sent = await attempt(owner, (uow) => beginDeclaration(uow, id));
    expect(sent).toMatchObject({ error: expect.any(NotApprovedYet) });
    const input = { organizationId: id, email: newAddress(), role: "OWNER" } as const;
    expect(await attempt(owner, (uow) => inviteMember(uow, input))).toMatchObject({
      error: expect.any(NotApprovedYet),
    });
  });

  it("acts once the office has approved it, and is answered once", async () => {
    const { owner, id } = await registered();

    const outcomes = await Promise.all([
      attempt(keeper, (uow) => approveOrganization(uow, { id, version: 1 })),
      attempt(keeper, (uow) => refuseOrganization(uow, { id, version: 1, reason: "x" })),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: expect.any(NotWaiting) });
    expect(await db.auditEvent.count({ where: { subjectId: id, action: { startsWith: "organization." } } })).toBe(3);
    expect(await attempt(owner, (uow) => approveOrganization(uow, { id, version: 1 }))).toMatchObject({ ok: false });
  });

  it("that is approved begins a declaration", async () => {
    const { owner, id } = await registered();
    await perform(keeper, (uow) => approveOrganization(uow, { id, version: 1 }));

    expect(await attempt(await again(owner), (uow) => beginDeclaration(uow, id))).toMatchObject({ ok: true });
  });

  it("that is refused gives its code free, and tells why", async () => {
    const { owner, id, code } = await registered();
    await perform(keeper, (uow) => refuseOrganization(uow, { id, version: 1, reason: "電話で確認できなかったため" }));

    expect((await again(owner)).memberships).toEqual([]);
    const second = await newcomer(lgAddress());
    const outcome = await perform(second, (uow) => registerOrganization(uow, municipality(code)));
    expect(outcome.outcome).toBe("founded");
    const mail = await db.mail.findFirstOrThrow({
      where: { template: "organization-refused" },
      orderBy: { createdAt: "desc" },
    });
    expect(mail.body).toContain("電話で確認できなかったため");
  });

  it("is invited by the office, again as long as nobody came, and acts at once", async () => {
    const [municipalityCode, email] = [newCode(), newAddress()];
    const input = { municipalityCode, organizationName: "見本村", email };
    const first = await perform(keeper, (uow) => inviteMunicipality(uow, input));
    const { token, organizationId } = await perform(keeper, (uow) => inviteMunicipality(uow, input));
    expect(organizationId).toBe(first.organizationId);
    const person = await newcomer(email);
    const spent = await attempt(person, (uow) => acceptInvitation(uow, { token: first.token, name: "見本" }));
    expect(spent.ok).toBe(false);

    await perform(person, (uow) => acceptInvitation(uow, { token, name: "見本 太郎" }));

    expect((await again(person)).memberships).toMatchObject([{ organizationId, role: "OWNER" }]);
    const third = await attempt(keeper, (uow) => inviteMunicipality(uow, input));
    expect(third).toMatchObject({ error: expect.any(NumberTaken) });
    expect(await attempt(person, (uow) => inviteMunicipality(uow, input))).toMatchObject({ ok: false });
  });
});

describe("the number", () => {
  const input = (id: string, corporateNumber: string | undefined, version = 1) =>
    ({
      id,
      version,
      kind: "COMPANY",
      corporateNumber,
      noNumberReason: undefined,
      municipalityCode: undefined,
      reason: "登記と違ったため",
    }) as const;

  it("is corrected with a reason, as a version of the profile", async () => {
    const { organizationId: id, corporateNumber: old } = await foundOrganization();
    const right = newCorporateNumber();

    await perform(keeper, (uow) => correctNumber(uow, input(id, right)));

    const after = await db.organization.findUniqueOrThrow({ where: { id } });
    expect(after).toMatchObject({ corporateNumber: right, version: 2, profile: { corporateNumber: right } });
    const event = await db.auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "organization.correctNumber" },
    });
    expect(event).toMatchObject({ reason: "登記と違ったため", before: { corporateNumber: old } });
    expect(await attempt(keeper, (uow) => correctNumber(uow, input(id, old)))).toMatchObject({
      error: expect.any(StaleRecord),
    });
  });

  it("of another organisation is not taken, and none needs a reason for having none", async () => {
    const [one, other] = [await foundOrganization(), await foundOrganization()];
    const taken = await attempt(keeper, (uow) => correctNumber(uow, input(one.organizationId, other.corporateNumber)));
    expect(taken).toMatchObject({ error: expect.any(NumberTaken) });

    const none = { ...input(one.organizationId, undefined), noNumberReason: "unincorporated" } as const;
    await perform(keeper, (uow) => correctNumber(uow, none));
    const after = await db.organization.findUniqueOrThrow({ where: { id: one.organizationId } });
    expect(after).toMatchObject({ corporateNumber: null, noNumberReason: "unincorporated" });
  });

  it("is not for members to correct", async () => {
    const { owner, organizationId } = await foundOrganization();
    const outcome = await attempt(owner, (uow) => correctNumber(uow, input(organizationId, newCorporateNumber())));
    expect(outcome.ok).toBe(false);
  });
});

describe("a membership", () => {
  const reason = "退職の申し出があったため";

  it("is closed and opened again by the office, and the last owner stays", async () => {
    const founded = await foundOrganization();
    const { organizationId, owner } = founded;
    const editor = await join(founded, "EDITOR");
    const id = await membershipOf(editor, organizationId);
    const last = { organizationId, id: await membershipOf(owner, organizationId), reason };

    expect(await attempt(keeper, (uow) => closeMembership(uow, last))).toMatchObject({ error: expect.any(LastOwner) });
    await perform(keeper, (uow) => closeMembership(uow, { organizationId, id, reason }));
    expect((await again(editor)).memberships).toEqual([]);
    await perform(keeper, (uow) => reopenMembership(uow, { organizationId, id, reason, role: "OWNER" }));
    expect((await again(editor)).memberships).toMatchObject([{ role: "OWNER" }]);
    await perform(keeper, (uow) => closeMembership(uow, last));

    const twice = await attempt(keeper, (uow) => reopenMembership(uow, { organizationId, id, reason, role: "VIEWER" }));
    expect(twice).toMatchObject({ error: expect.any(MembershipOpen) });
    expect(await db.mail.count({ where: { template: "organization-membership-closed" } })).toBe(2);
  });

  it("of a member of a municipality that waits may be left, if somebody stays", async () => {
    const { owner, id } = await registered();
    expect(await attempt(owner, (uow) => leaveOrganization(uow, id))).toMatchObject({ error: expect.any(LastOwner) });
  });
});
