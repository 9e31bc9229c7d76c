import { randomUUID } from "node:crypto";
import type { Member } from "@/lib/access/actor";
import { awaitedClaim } from "@/lib/auth/claim";
import { clock } from "@/lib/clock";
import { attachConsultation, beginOwnConsultation } from "@/lib/consultations/commands/own";
import { issueCode } from "@/lib/contacts/commands";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { fieldsOfStep } from "@/lib/declarations/fields";
import { enterByMailbox } from "@/lib/members/commands";
import { inviteMember } from "@/lib/organizations/commands/invitations";
import { attachDeclaration, beginDeclaration } from "@/lib/organizations/commands/procedures";
import { registerOrganization } from "@/lib/organizations/commands/register";
import { browser, operator } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { createConsultation } from "@/tests/factories/consultations";
import { createDeclaration, visitor } from "@/tests/factories/declarations";
import { membershipOf, newAddress, newCorporateNumber, newcomer } from "@/tests/factories/members";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { awardEntryTrials } from "./award-entry-trials";
import { ownImportTrials } from "./import-trials";
import { memberMatchingTrials } from "./matching-trials";
import { form, memberOf, type Sample, type Trial } from "./member-trial";
import { officeTrials } from "./office-trials";

const ofOrganization =
  (values: (sample: Sample) => Promise<FieldValues>): Trial =>
  async (sample) =>
    form({ organization: sample.organizationId, ...(await values(sample)) });

async function openDraft(sample: Sample): Promise<string> {
  await perform(memberOf(sample, "OWNER"), (uow) => beginDeclaration(uow, sample.organizationId));
  return (await db.draft.findFirstOrThrow({ where: { organizationId: sample.organizationId } })).id;
}

async function openConsultationDraft(sample: Sample): Promise<string> {
  const { organizationId } = sample;
  await perform(memberOf(sample, "OWNER"), (uow) => beginOwnConsultation(uow, organizationId));
  return (await db.draft.findFirstOrThrow({ where: { organizationId, flow: "consultation" } })).id;
}

async function ownConsultation({ organizationId }: Sample): Promise<string> {
  const { id } = await createConsultation();
  return (await perform(operator, (uow) => attachConsultation(uow, id, organizationId))).number;
}

async function joinRequest({ organizationId }: Sample): Promise<string> {
  const { corporateNumber } = await db.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const asking = await newcomer();
  await perform(asking, (uow) => registerOrganization(uow, registrationOf(corporateNumber ?? "")));
  return (await db.joinRequest.findFirstOrThrow({ where: { accountId: asking.accountId } })).id;
}

const registrationOf = (corporateNumber: string) =>
  ({ name: "見本 三郎", kind: "COMPANY", organizationName: "株式会社見本の里", corporateNumber }) as const;

async function ownCase({ organizationId, reviewer }: Sample): Promise<string> {
  const { id } = await createDeclaration({ reviewer });
  return (await perform(operator, (uow) => attachDeclaration(uow, id, organizationId))).number;
}

const viewerOf = async (sample: Sample) => ({
  id: await membershipOf(memberOf(sample, "VIEWER"), sample.organizationId),
});

async function invite({ organizationId, ...sample }: Sample, email: string): Promise<string> {
  const owner = memberOf({ organizationId, ...sample }, "OWNER");
  return perform(owner, (uow) => inviteMember(uow, { organizationId, email, role: "VIEWER" }));
}

const emailOf = async ({ accountId }: Member) =>
  (await db.account.findUniqueOrThrow({ where: { id: accountId } })).email;

export const memberTrials: Readonly<Record<string, Trial>> = {
  "/mypage#beginAction": ofOrganization(async () => ({})),
  "/mypage#switchAction": async ({ holder, organizationId }) => {
    await db.session.update({ where: { id: holder.sessionId }, data: { organizationId: null } });
    return { args: [formData({ id: organizationId })] };
  },
  "/mypage#takeUpAction": ofOrganization(async (sample) => ({ id: await openDraft(sample) })),
  "/mypage#throwAwayAction": ofOrganization(async (sample) => ({ id: await openDraft(sample) })),
  "/mypage/account#endAllAction": async () => ({ args: [] }),
  "/mypage/account#endSessionAction": async ({ holder }) => {
    const email = await emailOf(holder);
    const entry = await perform(operator, (uow) => enterByMailbox(uow, email, browser()));
    return { args: [formData({ id: entry?.key.sid ?? "" })] };
  },
  "/mypage/account#renameAction": async () => form({ name: "見本 花子" }),
  "/mypage/account#saveNoticesAction": async () => form({ noticeMode: "EACH" }),
  "/mypage/account#unlinkHolderAction": async ({ holder: { accountId } }) => {
    const linkedAt = clock.now();
    await db.identity.create({ data: { accountId, issuer: "http://localhost:1/", subject: randomUUID(), linkedAt } });
    return { args: [] };
  },
  "/mypage/account/leave#closeOwnAccountAction": async () => form({ confirmed: "yes" }),
  "/mypage/claim#requestClaimAction": async ({ reviewer }) => ({
    ...form({ number: (await createDeclaration({ reviewer })).number }),
    isOwn: true,
  }),
  "/mypage/claim/code#claimAction": async ({ reviewer }) => {
    const { id, number } = await createDeclaration({ reviewer });
    const { accessId, code } = await perform(visitor, (uow) => issueCode(uow, "declaration", id));
    const ready = async () => {
      await awaitedClaim.put({ accessId, number, purpose: "claim" }, 600);
      return undefined;
    };
    return { ...form({ code }), ready, isOwn: true };
  },
  "/mypage/consultations#beginAction": ofOrganization(async () => ({})),
  "/mypage/consultations#takeUpAction": ofOrganization(async (sample) => ({ id: await openConsultationDraft(sample) })),
  "/mypage/consultations#throwAwayAction": ofOrganization(async (sample) => ({
    id: await openConsultationDraft(sample),
  })),
  "/mypage/consultations/[number]#openConsultationAction": ofOrganization(async (sample) => ({
    number: await ownConsultation(sample),
  })),
  "/mypage/declarations/[number]#openCaseAction": ofOrganization(async (sample) => ({ number: await ownCase(sample) })),
  "/mypage/invitations#acceptAction": async (sample) =>
    form({ token: await invite(sample, await emailOf(sample.holder)) }),
  "/mypage/members#acceptRequestAction": ofOrganization(async (sample) => ({
    id: await joinRequest(sample),
    role: "VIEWER",
  })),
  "/mypage/members#declineRequestAction": ofOrganization(async (sample) => ({ id: await joinRequest(sample) })),
  "/mypage/members#inviteAction": ofOrganization(async () => ({ email: newAddress(), role: "VIEWER" })),
  "/mypage/members#revokeAction": ofOrganization(async (sample) => {
    const email = newAddress();
    await invite(sample, email);
    return { id: (await db.invitation.findFirstOrThrow({ where: { email } })).id };
  }),
  "/mypage/members/[id]#handOverAction": ofOrganization(viewerOf),
  "/mypage/members/[id]#leaveAction": ofOrganization(async () => ({})),
  "/mypage/members/[id]#removeAction": ofOrganization(viewerOf),
  "/mypage/members/[id]#setRoleAction": ofOrganization(async (sample) => ({
    ...(await viewerOf(sample)),
    role: "EDITOR",
  })),
  ...memberMatchingTrials,
  ...awardEntryTrials,
  ...officeTrials,
  ...ownImportTrials,
  "/mypage/profile/edit#saveProfileAction": ofOrganization(async () => ({ ...texts(), version: "1" })),
  "/mypage/welcome#nameAction": async () => form({ name: "見本 三郎" }),
  "/mypage/welcome#registerAction": async () => form(registrationOf(newCorporateNumber())),
  "/mypage/welcome#takeBackAction": async ({ holder }) => {
    const other = await newcomer();
    const { organizationId } = await perform(other, (uow) =>
      registerOrganization(uow, registrationOf(newCorporateNumber())),
    );
    await db.joinRequest.create({
      data: { organizationId, accountId: holder.accountId, requestedAt: clock.now() },
    });
    return { args: [] };
  },
};

/** What a profile asks for. */
function texts(): FieldValues {
  return Object.fromEntries(
    fieldsOfStep("organization").flatMap(({ name }) => {
      const value = wholeAnswers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
