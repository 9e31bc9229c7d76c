import { describe, expect, it } from "vitest";
import { issueCode } from "@/lib/contacts/commands";
import { getContactSession } from "@/lib/contacts/queries";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { withdrawDeclaration } from "@/lib/declarations/commands/withdraw";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { getMemberCase } from "@/lib/declarations/queries/own";
import { saveAnswers } from "@/lib/drafts/commands";
import { getDraftOfDevice } from "@/lib/drafts/queries";
import { FieldsRefused, NotPermitted, RecordNotFound, StaleRecord, StepNotAllowed } from "@/lib/errors";
import {
  beginDeclaration,
  claimDeclaration,
  openOwnCase,
  takeUpDraft,
  throwAwayDraft,
} from "@/lib/organizations/commands/procedures";
import { saveProfile } from "@/lib/organizations/commands/profile";
import { getOrganization, listProfileChanges } from "@/lib/organizations/queries/organization";
import { listDrafts, listProcedures } from "@/lib/organizations/queries/procedures";
import { ClaimedElsewhere } from "@/lib/organizations/refusals";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { wholeAnswers } from "@/tests/factories/answers";
import { createDeclaration, visitor } from "@/tests/factories/declarations";
import { type Founded, foundOrganization, join } from "@/tests/factories/members";

const record = async () => createDeclaration({ reviewer: await staffOf(await createStaff()) });

async function claim({ owner, organizationId }: Founded, caseId: string, wrong = false) {
  const { accessId, code } = await perform(visitor, (uow) => issueCode(uow, "declaration", caseId));
  const given = wrong ? String((Number(code) + 1) % 1_000_000).padStart(6, "0") : code;
  return attempt(owner, (uow) => claimDeclaration(uow, { organizationId, accessId, code: given }));
}

describe("claiming a record that was sent without an account", () => {
  it("takes the code of its contact, and shows it to all members", async () => {
    const company = await foundOrganization();
    const declaration = await record();
    const viewer = await join(company, "VIEWER");
    expect(await getMemberCase(company.owner, declaration.number)).toBeNull();

    expect(await claim(company, declaration.id)).toMatchObject({ ok: true, value: { number: declaration.number } });

    expect(await listProcedures(company.owner, company.organizationId)).toMatchObject([{ number: declaration.number }]);
    expect((await getMemberCase(company.owner, declaration.number))?.actions).toContain("withdraw");
    expect((await getMemberCase(viewer, declaration.number))?.actions).toEqual([]);
    expect(await claim(company, declaration.id)).toMatchObject({ ok: true });
    const events = await db.auditEvent.findMany({
      where: { subjectId: declaration.id, action: "declaration.claim" },
    });
    expect(events).toMatchObject([{ actorKind: "member", actorId: company.owner.accountId }]);
  });

  it("refuses a wrong code, which costs a try, and the code of nobody's number", async () => {
    const company = await foundOrganization();
    const declaration = await record();

    expect(await claim(company, declaration.id, true)).toEqual({ ok: true, value: null });
    const code = await db.accessCode.findFirstOrThrow({ where: { caseId: declaration.id } });
    expect(code.attempts).toBe(1);
    expect(code.usedAt).toBeNull();
    const nobodys = await perform(visitor, (uow) => issueCode(uow, "declaration", null));
    const { owner, organizationId } = company;
    const input = { organizationId, accessId: nobodys.accessId, code: nobodys.code };
    expect(await attempt(owner, (uow) => claimDeclaration(uow, input))).toEqual({ ok: true, value: null });
    expect(await listProcedures(owner, organizationId)).toEqual([]);
  });

  it("never takes it from another organisation, and is not for viewers", async () => {
    const [first, second] = [await foundOrganization(), await foundOrganization()];
    const declaration = await record();
    await claim(first, declaration.id);

    expect(await claim(second, declaration.id)).toMatchObject({ ok: false, error: expect.any(ClaimedElsewhere) });
    const viewer = { ...first, owner: await join(first, "VIEWER") };
    expect(await claim(viewer, declaration.id)).toMatchObject({ ok: false, error: expect.any(NotPermitted) });
  });
});

describe("working on a case of the organisation", () => {
  async function claimed() {
    const company = await foundOrganization();
    const declaration = await record();
    await claim(company, declaration.id);
    return { company, declaration, seen: { id: declaration.id, version: declaration.version } };
  }

  it("is open to editors, by name in the record", async () => {
    const { company, declaration } = await claimed();
    const editor = await join(company, "EDITOR");

    const token = await perform(editor, (uow) => openOwnCase(uow, declaration.number));

    expect(await getContactSession(token)).toMatchObject({
      contact: { caseId: declaration.id, accountId: editor.accountId },
      isOver: false,
    });
  });

  it("is closed to viewers, and the case does not exist for others", async () => {
    const { company, declaration, seen } = await claimed();
    const viewer = await join(company, "VIEWER");
    const { owner: stranger } = await foundOrganization();

    expect(await attempt(viewer, (uow) => openOwnCase(uow, declaration.number))).toMatchObject({
      error: expect.any(NotPermitted),
    });
    expect(await attempt(viewer, (uow) => withdrawDeclaration(uow, seen))).toMatchObject({
      error: expect.any(StepNotAllowed),
    });
    expect(await attempt(stranger, (uow) => openOwnCase(uow, declaration.number))).toMatchObject({
      error: expect.any(RecordNotFound),
    });
    expect(await attempt(stranger, (uow) => withdrawDeclaration(uow, seen))).toMatchObject({
      error: expect.any(RecordNotFound),
    });
    expect(await getMemberCase(stranger, declaration.number)).toBeNull();
  });
});

describe("a new declaration", () => {
  it("begins with the profile and belongs to the organisation once it is sent", async () => {
    const { owner, organizationId, corporateNumber } = await foundOrganization();

    const token = await perform(owner, (uow) => beginDeclaration(uow, organizationId));
    const draft = await getDraftOfDevice(token);

    expect(draft?.answers).toMatchObject({
      organizationName: "株式会社見本",
      corporateNumber,
      contactName: "見本 一郎",
    });
    expect(await listDrafts(owner, organizationId)).toHaveLength(1);
    const draftId = draft?.id ?? "";
    await perform(owner, (uow) => saveAnswers(uow, { draftId, answers: wholeAnswers, seen: 1 }));
    const { caseId } = await perform(owner, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));
    expect(await db.declaration.findUnique({ where: { id: caseId } })).toMatchObject({ organizationId });
    expect(await listDrafts(owner, organizationId)).toEqual([]);
  });

  it("is taken up and thrown away by members who act, and by nobody else", async () => {
    const company = await foundOrganization();
    const { owner, organizationId } = company;
    const viewer = await join(company, "VIEWER");
    const editor = await join(company, "EDITOR");
    await perform(owner, (uow) => beginDeclaration(uow, organizationId));
    const [draft] = await listDrafts(owner, organizationId);
    const target = { organizationId, id: draft?.id ?? "" };
    const other = await foundOrganization();

    expect(await listDrafts(viewer, organizationId)).toEqual([]);
    expect(await attempt(viewer, (uow) => beginDeclaration(uow, organizationId))).toMatchObject({
      error: expect.any(NotPermitted),
    });
    expect(await attempt(viewer, (uow) => takeUpDraft(uow, target))).toMatchObject({ error: expect.any(NotPermitted) });
    const theirs = { organizationId: other.organizationId, id: target.id };
    expect(await attempt(other.owner, (uow) => throwAwayDraft(uow, theirs))).toMatchObject({
      error: expect.any(RecordNotFound),
    });
    expect(await getDraftOfDevice(await perform(editor, (uow) => takeUpDraft(uow, target)))).not.toBeNull();
    await perform(editor, (uow) => throwAwayDraft(uow, target));
    expect(await listDrafts(owner, organizationId)).toEqual([]);
  });
});

describe("the profile", () => {
  it("keeps every version, with who changed what", async () => {
    const { owner, organizationId } = await foundOrganization();

    await perform(owner, (uow) => saveProfile(uow, { organizationId, version: 1, answers: wholeAnswers }));

    const [change] = await listProfileChanges(owner, organizationId);
    expect(change).toMatchObject({ version: 2, changedBy: "見本 一郎さん", changed: expect.arrayContaining(["業種"]) });
    expect((await getOrganization(owner, organizationId))?.name).toBe(wholeAnswers.organizationName);
    await expect(db.organizationVersion.deleteMany({ where: { organizationId } })).rejects.toThrow();
  });

  it("does not take another number than the one it was registered with", async () => {
    const { owner, organizationId, corporateNumber } = await foundOrganization();
    const answers = { ...wholeAnswers, corporateNumber: "8990000000001" };

    await perform(owner, (uow) => saveProfile(uow, { organizationId, version: 1, answers }));

    expect((await getOrganization(owner, organizationId))?.profile["corporateNumber"]).toBe(corporateNumber);
  });

  it("names what is missing, tells of a newer version, and is closed to viewers", async () => {
    const company = await foundOrganization();
    const { owner, organizationId } = company;
    const viewer = await join(company, "VIEWER");
    const save = (who: typeof owner, version: number, answers: object) =>
      attempt(who, (uow) => saveProfile(uow, { organizationId, version, answers: { ...answers } }));

    expect(await save(owner, 1, {})).toMatchObject({ error: expect.any(FieldsRefused) });
    expect(await save(owner, 9, wholeAnswers)).toMatchObject({ error: expect.any(StaleRecord) });
    expect(await save(viewer, 1, wholeAnswers)).toMatchObject({ error: expect.any(NotPermitted) });
    expect(await getOrganization(owner, organizationId)).toMatchObject({ version: 1 });
  });
});
