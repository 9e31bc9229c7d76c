import { beforeEach, describe, expect, it } from "vitest";
import type { Member } from "@/lib/access/actor";
import { revokeSessions } from "@/lib/accounts/sessions";
import { beginOwnConsultation } from "@/lib/consultations/commands/own";
import { openContactSession } from "@/lib/contacts/commands";
import { getContactSession } from "@/lib/contacts/queries";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { addDevice } from "@/lib/drafts/commands";
import { getDraftOfDevice } from "@/lib/drafts/queries";
import { beginDeclaration } from "@/lib/organizations/commands/procedures";
import { randomAddress } from "@/tests/factories/accounts";
import { createConsultation } from "@/tests/factories/consultations";
import { createDraft, visitor } from "@/tests/factories/declarations";
import { type Founded, foundOrganization, join } from "@/tests/factories/members";
import { mockNext, Redirected, request } from "@/tests/support/next-request";

mockNext();
const { heldDraft, holdDraft } = await import("@/lib/auth/held-draft");
const { enterCase } = await import("@/lib/auth/contact");
const { enter } = await import("@/lib/auth/enter");
const { signOutAction } = await import("@/app/(apply)/mypage/(signed-in)/actions");
const { endAllAction } = await import("@/app/(apply)/mypage/(signed-in)/account/actions");
const { closeOwnAccountAction } = await import("@/app/(apply)/mypage/(signed-in)/account/leave/actions");

type Held = { readonly draft: string; readonly consultation: string; readonly contact: string };

/** What a browser is let into from My page. */
async function beginWork({ organizationId }: Pick<Founded, "organizationId">, member: Member): Promise<Held> {
  const { id: caseId } = await createConsultation();
  const { accountId } = member;
  return {
    draft: await perform(member, (uow) => beginDeclaration(uow, organizationId)),
    consultation: await perform(member, (uow) => beginOwnConsultation(uow, organizationId)),
    contact: await perform(visitor, (uow) => openContactSession(uow, { flow: "consultation", caseId, accountId })),
  };
}

const opened = async ({ draft, consultation, contact }: Held) => [
  (await getDraftOfDevice(draft)) !== null,
  (await getDraftOfDevice(consultation)) !== null,
  (await getContactSession(contact)) !== null,
];

async function signIn({ accountId, sessionId: sid }: Member): Promise<void> {
  const { sessionVersion: sv } = await db.account.findUniqueOrThrow({ where: { id: accountId } });
  await enter({ sid, sv }, accountId);
}

function leavingData(): FormData {
  const data = new FormData();
  data.set("confirmed", "yes");
  return data;
}

const ways = [
  ["signing out", () => signOutAction()],
  ["signing out everywhere", () => endAllAction()],
  ["ending the account", () => closeOwnAccountAction({ values: {}, errors: {}, stamp: "" }, leavingData())],
] as const;

beforeEach(() => {
  request.clear();
  request.headers.set("x-portal-client", randomAddress());
});

describe.each(ways)("%s", (_way, leaveMyPage) => {
  it("closes in this browser what was opened from My page", async () => {
    const company = await foundOrganization();
    const held = await beginWork(company, company.owner);
    await signIn(company.owner);
    await holdDraft(held.draft);
    await holdDraft(held.consultation, "consultation");
    await enterCase(held.contact);

    await expect(leaveMyPage()).rejects.toThrow(Redirected);

    expect(await opened(held)).toEqual([false, false, false]);
    const left = [...request.cookies.keys()];
    expect(left.filter((name) => /session|draft|consultation|contact/.test(name))).toEqual([]);
  });

  it("leaves a draft that was begun without My page", async () => {
    const { owner } = await foundOrganization();
    await signIn(owner);
    const id = await createDraft({});
    await holdDraft(await perform(visitor, (uow) => addDevice(uow, id)));

    await expect(leaveMyPage()).rejects.toThrow(Redirected);

    expect(await heldDraft()).toMatchObject({ id });
  });
});

describe("ending every session of an account", () => {
  it("ends what other browsers were let into from My page", async () => {
    const company = await foundOrganization();
    const held = await beginWork(company, company.owner);
    const elsewhere = await foundOrganization();
    const others = await beginWork(elsewhere, elsewhere.owner);

    await perform(company.owner, (uow) => revokeSessions(uow, company.owner.accountId));

    expect(await opened(held)).toEqual([false, false, false]);
    expect(await opened(others)).toEqual([true, true, true]);
  });

  it("of somebody who only reads takes no draft from those who write", async () => {
    const company = await foundOrganization();
    const held = await beginWork(company, company.owner);
    const viewer = await join(company, "VIEWER");

    await perform(viewer, (uow) => revokeSessions(uow, viewer.accountId));

    expect(await opened(held)).toEqual([true, true, true]);
  });
});
