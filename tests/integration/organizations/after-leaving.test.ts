import { beforeAll, describe, expect, it } from "vitest";
import type { Member } from "@/lib/access/actor";
import { beginOwnConsultation } from "@/lib/consultations/commands/own";
import { submitConsultation } from "@/lib/consultations/commands/submit";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { openByResumeLink } from "@/lib/declarations/commands/access";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { createResumeLink, saveAnswers } from "@/lib/drafts/commands";
import { getDraftOfDevice, isUsableLink, listDraftsOfMailbox } from "@/lib/drafts/queries";
import { NotPermitted } from "@/lib/errors";
import { acceptInvitation, inviteMember } from "@/lib/organizations/commands/invitations";
import { endOwnMembership } from "@/lib/organizations/commands/leaving";
import { handOver, removeMember, setRole } from "@/lib/organizations/commands/memberships";
import { beginDeclaration } from "@/lib/organizations/commands/procedures";
import { InvitationOver } from "@/lib/organizations/refusals";
import { wholeAnswers } from "@/tests/factories/answers";
import { anOfficer, wholeConsultation } from "@/tests/factories/consultations";
import { visitor } from "@/tests/factories/declarations";
import {
  again,
  type Founded,
  foundOrganization,
  join,
  membershipOf,
  newAddress,
  newcomer,
} from "@/tests/factories/members";

beforeAll(async () => {
  await anOfficer();
  await anOfficer();
});

async function draftHeldBy(token: string): Promise<string> {
  const draft = await getDraftOfDevice(token);
  if (draft === null) throw new Error("The device holds no draft.");
  return draft.id;
}

async function begun({ organizationId }: Pick<Founded, "organizationId">, by: Member): Promise<string> {
  const draftId = await draftHeldBy(await perform(by, (uow) => beginDeclaration(uow, organizationId)));
  await perform(by, (uow) => saveAnswers(uow, { draftId, answers: wholeAnswers, seen: 1 }));
  return draftId;
}

const remove = async ({ owner, organizationId }: Founded, member: Member) => {
  const id = await membershipOf(member, organizationId);
  await perform(owner, (uow) => removeMember(uow, { organizationId, id }));
};

const demote = async ({ owner, organizationId }: Founded, member: Member) => {
  const id = await membershipOf(member, organizationId);
  await perform(owner, (uow) => setRole(uow, { organizationId, id, role: "VIEWER" }));
};

const ways = [
  ["removed", remove],
  ["made a viewer", demote],
] as const;

const sendAs = (who: Member | typeof visitor, draftId: string) =>
  attempt(who, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));

const enterFirst = { ok: false, error: { name: "EnterMyPageFirst" } };

describe.each(ways)("a member who is %s", (_way, endWith) => {
  it("neither gets the draft by mail nor sends it, and nothing of it is lost", async () => {
    const company = await foundOrganization();
    const editor = await join(company, "EDITOR");
    const draftId = await begun(company, editor);
    const link = await perform(editor, (uow) => createResumeLink(uow, draftId));
    expect(await isUsableLink(link)).toBe(true);

    await endWith(company, editor);

    expect(await isUsableLink(link)).toBe(false);
    expect(await sendAs(editor, draftId)).toMatchObject({ error: expect.any(NotPermitted) });
    expect(await sendAs(await again(editor), draftId)).toMatchObject({ error: expect.any(NotPermitted) });
    expect(await sendAs(visitor, draftId)).toMatchObject(enterFirst);
    expect((await db.draft.findUniqueOrThrow({ where: { id: draftId } })).answers).toMatchObject(wholeAnswers);
    expect(await sendAs(company.owner, draftId)).toMatchObject({ ok: true });
  });

  it("sends no consultation in its name", async () => {
    const company = await foundOrganization();
    const { organizationId } = company;
    const editor = await join(company, "EDITOR");
    const draftId = await draftHeldBy(await perform(editor, (uow) => beginOwnConsultation(uow, organizationId)));
    const answers = { ...wholeConsultation, entrance: "company" };
    await perform(editor, (uow) => saveAnswers(uow, { draftId, answers, seen: 1 }));
    const send = (who: Member | typeof visitor) =>
      attempt(who, (uow) => submitConsultation(uow, { draftId, hasConsent: true }));

    await endWith(company, editor);

    expect(await send(editor)).toMatchObject({ error: expect.any(NotPermitted) });
    expect(await send(visitor)).toMatchObject(enterFirst);
    expect(await send(company.owner)).toMatchObject({ ok: true });
  });
});

it("finds no draft of an organisation by the address of its contact", async () => {
  const company = await foundOrganization();
  const draftId = await begun(company, company.owner);
  const contactEmail = `${draftId}@mihon.example.jp`;
  await perform(company.owner, (uow) => saveAnswers(uow, { draftId, answers: { contactEmail }, seen: 2 }));

  expect(await listDraftsOfMailbox("declaration", contactEmail)).toEqual([]);
});

it("ends the mailed links with the organisation", async () => {
  const company = await foundOrganization();
  const draftId = await begun(company, company.owner);
  const link = await perform(company.owner, (uow) => createResumeLink(uow, draftId));

  await perform(company.owner, (uow) => endOwnMembership(uow, company.organizationId));

  expect(await isUsableLink(link)).toBe(false);
  expect(await sendAs(company.owner, draftId)).toMatchObject({ error: expect.any(NotPermitted) });
});

it("opens by a mailed link for whoever acts for the organisation, and is not spent by others", async () => {
  const company = await foundOrganization();
  const [editor, viewer] = [await join(company, "EDITOR"), await join(company, "VIEWER")];
  const draftId = await begun(company, company.owner);
  const token = await perform(company.owner, (uow) => createResumeLink(uow, draftId));
  const open = (who: Member | typeof visitor) => attempt(who, (uow) => openByResumeLink(uow, token));

  expect(await open(visitor)).toMatchObject(enterFirst);
  expect(await open(viewer)).toMatchObject({ error: expect.any(NotPermitted) });
  const opened = await open(editor);
  expect(opened.ok && (await draftHeldBy(opened.value))).toBe(draftId);
});

describe("the invitations of an owner", () => {
  const asEditor = async ({ owner, organizationId }: Founded, member: Member) => {
    const id = await membershipOf(member, organizationId);
    await perform(owner, (uow) => setRole(uow, { organizationId, id, role: "EDITOR" }));
  };
  const handingOver = async ({ owner, organizationId }: Founded, member: Member) => {
    const id = await membershipOf(owner, organizationId);
    await perform(member, (uow) => handOver(uow, { organizationId, id }));
  };

  it.each([...ways, ["made an editor", asEditor] as const, ["an editor after handing over", handingOver] as const])(
    "end when the owner is %s; those of others stay",
    async (_way, endWith) => {
      const company = await foundOrganization();
      const { organizationId } = company;
      const second = await join(company, "OWNER");
      const invite = async (by: Member) => {
        const email = newAddress();
        const token = await perform(by, (uow) => inviteMember(uow, { organizationId, email, role: "OWNER" }));
        const invited = await newcomer(email);
        return () => attempt(invited, (uow) => acceptInvitation(uow, { token, name: "見本 花子" }));
      };
      const [acceptTheirs, acceptOurs] = [await invite(second), await invite(company.owner)];

      await endWith(company, second);

      expect(await acceptTheirs()).toMatchObject({ error: expect.any(InvitationOver) });
      expect(await acceptOurs()).toMatchObject({ ok: true });
      const revoked = { subjectId: organizationId, action: "organization.revokeInvitation" };
      expect(await db.auditEvent.count({ where: revoked })).toBe(1);
    },
  );
});
