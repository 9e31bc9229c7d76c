import { describe, expect, it } from "vitest";
import { attachConsultation } from "@/lib/consultations/commands/own";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { requestAsMember } from "@/lib/matching/commands/requests";
import { enterByMailbox } from "@/lib/members/commands";
import { closeOwnAccount } from "@/lib/members/leaving";
import { getLiveMember } from "@/lib/members/live-member";
import { exportOwnData, getOwnData } from "@/lib/members/own-data";
import { handOver } from "@/lib/organizations/commands/memberships";
import { attachDeclaration } from "@/lib/organizations/commands/procedures";
import { registerOrganization } from "@/lib/organizations/commands/register";
import { listLeaving } from "@/lib/organizations/queries/leaving";
import { HandOverFirst } from "@/lib/organizations/refusals";
import { browser, createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { createConsultation } from "@/tests/factories/consultations";
import { createDeclaration } from "@/tests/factories/declarations";
import { aWish } from "@/tests/factories/matching";
import { again, foundOrganization, join, membershipOf, newcomer } from "@/tests/factories/members";

const accountOf = ({ accountId }: { readonly accountId: string }) =>
  db.account.findUniqueOrThrow({ where: { id: accountId } });

describe("who stops using My page", () => {
  it("hands over first where others stay, and nothing changes before", async () => {
    const founded = await foundOrganization();
    const editor = await join(founded, "EDITOR");
    const { owner, organizationId } = founded;
    const before = await accountOf(owner);

    expect(await listLeaving(await again(owner))).toMatchObject([{ outcome: "hand-over" }]);
    expect(await attempt(owner, closeOwnAccount)).toMatchObject({ ok: false, error: expect.any(HandOverFirst) });
    expect(await accountOf(owner)).toEqual(before);

    const id = await membershipOf(editor, organizationId);
    await perform(owner, (uow) => handOver(uow, { organizationId, id }));
    await perform(await again(owner), closeOwnAccount);
    expect(await db.membership.count({ where: { organizationId, leftAt: null } })).toBe(1);
  });

  it("is signed out everywhere, forgotten by mailbox, told so, and may begin anew", async () => {
    const founded = await foundOrganization();
    const member = await join(founded, "VIEWER");
    const { email } = await accountOf(member);
    const entry = await perform(operator, (uow) => enterByMailbox(uow, email, browser()));

    await perform(member, closeOwnAccount);

    expect(entry && (await getLiveMember(entry.key))).toBeNull();
    expect(await accountOf(member)).toMatchObject({ isActive: false, email: `${member.accountId}@closed.invalid` });
    expect(await db.mail.count({ where: { template: "member-left", recipient: email } })).toBe(1);
    expect(await db.auditEvent.count({ where: { subjectId: member.accountId, action: "account.leave" } })).toBe(1);
    const anew = await newcomer(email);
    expect(anew.accountId).not.toBe(member.accountId);
    expect(anew.memberships).toEqual([]);
  });

  it("closes an organisation in which nobody else is, and its number and its cases are free", async () => {
    const { owner, organizationId, corporateNumber } = await foundOrganization();
    expect(await listLeaving(owner)).toMatchObject([{ outcome: "closes" }]);
    const { id: declaration } = await createDeclaration({ reviewer: await staffOf(await createStaff()) });
    await perform(operator, (uow) => attachDeclaration(uow, declaration, organizationId));

    await perform(owner, closeOwnAccount);

    const closed = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
    expect(closed).toMatchObject({ status: "CLOSED", corporateNumber: null });
    const input = { name: "見本", kind: "COMPANY", organizationName: "株式会社見本", corporateNumber } as const;
    const next = await perform(await newcomer(), (uow) => registerOrganization(uow, input));
    expect(next.outcome).toBe("founded");
    await perform(operator, (uow) => attachDeclaration(uow, declaration, next.organizationId));
    expect(await db.declaration.findUniqueOrThrow({ where: { id: declaration } })).toMatchObject({
      organizationId: next.organizationId,
    });
  });

  it("does it once, even if asked twice at once", async () => {
    const { owner } = await foundOrganization();

    await Promise.all([attempt(owner, closeOwnAccount), attempt(owner, closeOwnAccount)]);

    expect(await db.auditEvent.count({ where: { subjectId: owner.accountId, action: "account.leave" } })).toBe(1);
  });

  it("keeps somebody in charge when two owners stop at once", async () => {
    const founded = await foundOrganization();
    const other = await join(founded, "OWNER");
    await join(founded, "VIEWER");

    const outcomes = await Promise.all([attempt(founded.owner, closeOwnAccount), attempt(other, closeOwnAccount)]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const owners = { organizationId: founded.organizationId, role: "OWNER", leftAt: null } as const;
    expect(await db.membership.count({ where: owners })).toBe(1);
  });
});

describe("one's own data", () => {
  it("are all there in a file, with nothing of anybody else, and that is recorded", async () => {
    const founded = await foundOrganization();
    const editor = await join(founded, "EDITOR");
    const others = await accountOf(founded.owner);

    const asked = await createConsultation();
    await perform(operator, (uow) => attachConsultation(uow, asked.id, founded.organizationId));
    await perform(founded.owner, (uow) => requestAsMember(uow, founded.organizationId, aWish));
    const file = (await exportOwnData(editor)) ?? "";

    const data = JSON.parse(file);
    expect(Object.keys(data)).toEqual([
      "madeAt",
      "account",
      "memberships",
      "procedures",
      "matching",
      "signIns",
      "acts",
    ]);
    expect(data.account).toMatchObject({ email: (await accountOf(editor)).email });
    expect(data.procedures.map(({ number }: { readonly number: string }) => number)).toEqual([asked.number]);
    expect(data.matching).toMatchObject([{ what: "マッチングの希望", status: "受付中" }]);
    expect(data.memberships).toMatchObject([{ organization: "株式会社見本", role: "担当者" }]);
    expect(file).not.toContain(others.email);
    expect((await getOwnData(editor)).acts[0]).toMatchObject({ act: "自分のデータの書き出し" });
  });
});
