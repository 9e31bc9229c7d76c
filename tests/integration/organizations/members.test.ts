import { afterEach, describe, expect, it } from "vitest";
import { clock } from "@/lib/clock";
import { openContactSession } from "@/lib/contacts/commands";
import { getContactSession } from "@/lib/contacts/queries";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { acceptInvitation, inviteMember, revokeInvitation } from "@/lib/organizations/commands/invitations";
import { handOver, leaveOrganization, removeMember, setRole } from "@/lib/organizations/commands/memberships";
import { getInvitation, listMembers } from "@/lib/organizations/queries/members";
import { InvitationOver, LastOwner, MemberNotFound } from "@/lib/organizations/refusals";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import {
  again,
  type Founded,
  foundOrganization,
  join,
  membershipOf,
  newAddress,
  newcomer,
} from "@/tests/factories/members";

const DAY = 86_400_000;

afterEach(() => clock.shift(0));

async function actionsOf(organizationId: string): Promise<string[]> {
  const events = await db.auditEvent.findMany({
    where: { subjectKind: "organization", subjectId: organizationId },
    orderBy: { seq: "asc" },
  });
  return events.map(({ action }) => action);
}

function owners(organizationId: string): Promise<number> {
  return db.membership.count({ where: { organizationId, role: "OWNER", leftAt: null } });
}

async function invite({ owner, organizationId }: Founded, email: string): Promise<string> {
  return perform(owner, (uow) => inviteMember(uow, { organizationId, email, role: "EDITOR" }));
}

describe("an invitation", () => {
  it("takes the link and the mailbox, once", async () => {
    const company = await foundOrganization();
    const email = newAddress();
    const token = await invite(company, email);
    const invited = await newcomer(email);

    expect(await getInvitation(invited, token)).toMatchObject({ role: "EDITOR" });
    await perform(invited, (uow) => acceptInvitation(uow, { token, name: "見本 花子" }));

    expect(await again(invited)).toMatchObject({ name: "見本 花子", organizationId: company.organizationId });
    const second = await attempt(invited, (uow) => acceptInvitation(uow, { token }));
    expect(second).toMatchObject({ ok: false, error: expect.any(InvitationOver) });
    expect(await actionsOf(company.organizationId)).toEqual([
      "organization.found",
      "organization.join",
      "organization.invite",
      "organization.join",
    ]);
  });

  it("makes one membership of two clicks at once", async () => {
    const company = await foundOrganization();
    const email = newAddress();
    const token = await invite(company, email);
    const invited = await newcomer(email);

    const click = () => attempt(invited, (uow) => acceptInvitation(uow, { token }));
    const outcomes = await Promise.all([click(), click()]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.membership.count({ where: { accountId: invited.accountId } })).toBe(1);
  });

  it("is worth nothing in another mailbox, once it is revoked, replaced or too old", async () => {
    const company = await foundOrganization();
    const email = newAddress();
    const replaced = await invite(company, email);
    const token = await invite(company, email);
    const stranger = await newcomer();
    const invited = await newcomer(email);
    const accept = (who: typeof invited, with_: string) =>
      attempt(who, (uow) => acceptInvitation(uow, { token: with_ }));

    expect(await getInvitation(stranger, token)).toBeNull();
    expect(await accept(stranger, token)).toMatchObject({ error: expect.any(InvitationOver) });
    expect(await accept(invited, replaced)).toMatchObject({ error: expect.any(InvitationOver) });
    clock.shift(7 * DAY + 1000);
    expect(await accept(invited, token)).toMatchObject({ error: expect.any(InvitationOver) });
    clock.shift(0);
    const { id } = await db.invitation.findFirstOrThrow({ where: { email, revokedAt: null } });
    await perform(company.owner, (uow) => revokeInvitation(uow, { organizationId: company.organizationId, id }));
    expect(await accept(invited, token)).toMatchObject({ error: expect.any(InvitationOver) });
    expect(await db.membership.count({ where: { organizationId: company.organizationId } })).toBe(1);
  });
});

describe("somebody stays in charge", () => {
  it("refuses the last owner to leave or to step down, and leaves no trace", async () => {
    const { owner, organizationId } = await foundOrganization();
    const id = await membershipOf(owner, organizationId);
    const before = await actionsOf(organizationId);

    expect(await attempt(owner, (uow) => leaveOrganization(uow, organizationId))).toMatchObject({
      error: expect.any(LastOwner),
    });
    expect(await attempt(owner, (uow) => setRole(uow, { organizationId, id, role: "VIEWER" }))).toMatchObject({
      error: expect.any(LastOwner),
    });
    expect(await actionsOf(organizationId)).toEqual(before);
  });

  it("lets one of two owners go who leave at the same moment", async () => {
    const company = await foundOrganization();
    const second = await join(company, "OWNER");
    const leave = (who: typeof second) => attempt(who, (uow) => leaveOrganization(uow, company.organizationId));

    const outcomes = await Promise.all([leave(company.owner), leave(second)]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: expect.any(LastOwner) });
    expect(await owners(company.organizationId)).toBe(1);
  });

  it("lets only one of two owners step down who demote each other at the same moment", async () => {
    const company = await foundOrganization();
    const { organizationId, owner } = company;
    const second = await join(company, "OWNER");
    const [one, two] = [await membershipOf(owner, organizationId), await membershipOf(second, organizationId)];

    const outcomes = await Promise.all([
      attempt(owner, (uow) => setRole(uow, { organizationId, id: two, role: "VIEWER" })),
      attempt(second, (uow) => setRole(uow, { organizationId, id: one, role: "VIEWER" })),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await owners(organizationId)).toBe(1);
  });

  it("hands over, after which the former owner may leave", async () => {
    const company = await foundOrganization();
    const { organizationId, owner } = company;
    const editor = await join(company, "EDITOR");
    const id = await membershipOf(editor, organizationId);

    await perform(owner, (uow) => handOver(uow, { organizationId, id }));

    expect((await again(editor)).memberships).toMatchObject([{ role: "OWNER" }]);
    expect((await again(owner)).memberships).toMatchObject([{ role: "EDITOR" }]);
    await perform(await again(owner), (uow) => leaveOrganization(uow, organizationId));
    expect((await again(owner)).organizationId).toBeNull();
  });

  it("is held by the database itself", async () => {
    const { owner, organizationId } = await foundOrganization();
    const id = await membershipOf(owner, organizationId);

    await expect(db.membership.update({ where: { id }, data: { role: "VIEWER" } })).rejects.toThrow(/without an owner/);
  });
});

describe("who may", () => {
  it.each(["EDITOR", "VIEWER"] as const)("not manage members as %s", async (role) => {
    const company = await foundOrganization();
    const { organizationId, owner } = company;
    const member = await join(company, role);
    const id = await membershipOf(owner, organizationId);
    const refused = { ok: false, error: expect.any(NotPermitted) };

    expect(await attempt(member, (uow) => removeMember(uow, { organizationId, id }))).toMatchObject(refused);
    expect(await attempt(member, (uow) => setRole(uow, { organizationId, id, role: "VIEWER" }))).toMatchObject(refused);
    expect(await attempt(member, (uow) => handOver(uow, { organizationId, id }))).toMatchObject(refused);
    const invitation = { organizationId, email: newAddress(), role: "OWNER" } as const;
    expect(await attempt(member, (uow) => inviteMember(uow, invitation))).toMatchObject(refused);
  });

  it("see the members: those who belong to it, nobody else", async () => {
    const company = await foundOrganization();
    const { owner: stranger } = await foundOrganization();

    expect(await listMembers(company.owner, company.organizationId)).toHaveLength(1);
    expect(await listMembers(stranger, company.organizationId)).toEqual([]);
  });

  it("not reach a member of another organisation by its id", async () => {
    const mine = await foundOrganization();
    const theirs = await foundOrganization();
    const id = await membershipOf(theirs.owner, theirs.organizationId);

    const target = { organizationId: mine.organizationId, id };
    expect(await attempt(mine.owner, (uow) => removeMember(uow, target))).toMatchObject({
      error: expect.any(MemberNotFound),
    });
    const other = { organizationId: theirs.organizationId, id };
    expect(await attempt(mine.owner, (uow) => removeMember(uow, other))).toMatchObject({
      error: expect.any(NotPermitted),
    });
  });

  it("act on a role that was taken away while the form was on its way", async () => {
    const company = await foundOrganization();
    const { organizationId, owner } = company;
    const second = await join(company, "OWNER");
    const id = await membershipOf(second, organizationId);
    await perform(owner, (uow) => setRole(uow, { organizationId, id, role: "VIEWER" }));

    const late = { organizationId, email: newAddress(), role: "OWNER" } as const;
    expect(await attempt(second, (uow) => inviteMember(uow, late))).toMatchObject({ error: expect.any(NotPermitted) });
  });
});

it("ends at once what a removed member was let into", async () => {
  const company = await foundOrganization();
  const { organizationId, owner } = company;
  const editor = await join(company, "EDITOR");
  const declaration = await createDeclaration({ reviewer: await staffOf(await createStaff()) });
  const held = { flow: "declaration", caseId: declaration.id, accountId: editor.accountId };
  const token = await perform(editor, (uow) => openContactSession(uow, held));
  expect(await getContactSession(token)).toMatchObject({ contact: { accountId: editor.accountId }, isOver: false });

  const id = await membershipOf(editor, organizationId);
  await perform(owner, (uow) => removeMember(uow, { organizationId, id }));

  expect(await getContactSession(token)).toBeNull();
  expect((await again(editor)).memberships).toEqual([]);
});
