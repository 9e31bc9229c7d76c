import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { Asker } from "@/lib/attachments/asker";
import { clock } from "@/lib/clock";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { wholeAnswers } from "@/tests/factories/answers";
import { fileOf, png } from "@/tests/factories/pictures";

const folder = mkdtempSync(join(tmpdir(), "portal-files-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
// The environment is read once, so nothing that reads it may come before.
const { db } = await import("@/lib/db/client");
const { attempt, perform } = await import("@/lib/db/unit-of-work");
const { submitDeclaration } = await import("@/lib/declarations/commands/submit");
const { discardDraft, saveAnswers } = await import("@/lib/drafts/commands");
const { beginForMunicipality, beginOffice } = await import("@/lib/offices/commands/own-draft");
const { submitOffice } = await import("@/lib/offices/commands/submit");
const { foundMunicipality, foundOrganization, join: joinAs } = await import("@/tests/factories/members");
const { anOffice } = await import("@/tests/factories/offices");
const { createStaff, staffOf } = await import("@/tests/factories/accounts");
const { contactOf, createDraft, visitor } = await import("@/tests/factories/declarations");
const { releaseFiles } = await import("@/lib/attachments/draft-files");
const { takeImage } = await import("@/lib/attachments/take-image");
const { storeImage } = await import("@/lib/attachments/upload");
const { removeAbandonedFiles } = await import("@/lib/attachments/upkeep");
const { viewFile } = await import("@/lib/attachments/view");
const { getFile } = await import("@/lib/storage/files");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nobody: Asker = { draftIds: [], contact: null, member: null, staff: null };

async function uploaded(answers = wholeAnswers) {
  const draftId = await createDraft(answers);
  const files = [fileOf(await png(), "ロゴ.png")];
  const outcome = await storeImage(visitor, { flow: "declaration", draftId, field: "logo", files });
  if (!outcome.ok) throw outcome.error;
  return { draftId, id: outcome.value.id };
}

async function sent() {
  const { draftId, id } = await uploaded();
  await db.draft.update({
    where: { id: draftId },
    data: { answers: { ...wholeAnswers, logo: [id], logoAlt: "緑の葉のロゴ" } },
  });
  const { caseId } = await perform(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));
  return { draftId, id, caseId };
}

const looksAt = async (id: string, asker: Partial<Asker>) =>
  (await viewFile(id, { ...nobody, ...asker }))?.fileName ?? null;

describe("before it is sent", () => {
  it("a picture is for the holder of its draft alone", async () => {
    const { draftId, id } = await uploaded();
    const staff = await staffOf(await createStaff(["DECLARATIONS"]));
    const other = await uploaded();

    expect(await looksAt(id, { draftIds: [draftId] })).toBe("ロゴ.png");
    expect(await looksAt(id, {})).toBeNull();
    expect(await looksAt(id, { draftIds: [other.draftId] })).toBeNull();
    expect(await looksAt(id, { staff })).toBeNull();
  });

  it("a picture in quarantine is for nobody", async () => {
    const { draftId, id } = await uploaded();
    await db.attachment.update({ where: { id }, data: { status: "QUARANTINED" } });

    expect(await looksAt(id, { draftIds: [draftId] })).toBeNull();
  });
});

describe("after it was sent", () => {
  it("a picture is not for whoever looks at the screens of somebody who may see it", async () => {
    const { id } = await sent();
    const reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
    const own = await staffOf(await createStaff(["ACCOUNTS", "DECLARATIONS"]));
    const viewedBy = { accountId: own.accountId, viewingId: "one" };

    expect(await looksAt(id, { staff: { ...reviewer, viewedBy } })).toBeNull();
    expect(await looksAt(id, { staff: own, member: { ...(await foundOrganization()).owner, viewedBy } })).toBe(
      "ロゴ.png",
    );
    expect(await db.auditEvent.count({ where: { action: "attachment.view", actorId: own.accountId } })).toBe(1);
  });

  it("a picture is for the contact of its case, and not for the contact of another", async () => {
    const { id, caseId } = await sent();
    const other = await sent();

    expect(await looksAt(id, { contact: contactOf(caseId) })).toBe("ロゴ.png");
    expect(await looksAt(id, { contact: contactOf(other.caseId) })).toBeNull();
  });

  it("staff with the duty see it, and that they did is on record; without the duty there is nothing", async () => {
    const { id, caseId } = await sent();
    const reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
    const other = await staffOf(await createStaff(["SETTINGS"]));

    expect(await looksAt(id, { staff: reviewer })).toBe("ロゴ.png");
    expect(await looksAt(id, { staff: other })).toBeNull();

    const looks = await db.auditEvent.findMany({ where: { action: "attachment.view", subjectId: caseId } });
    expect(looks.map((look) => look.actorId)).toEqual([reviewer.accountId]);
  });

  it("解除 leaves it with the case", async () => {
    const { draftId, id, caseId } = await sent();

    await releaseFiles(visitor, draftId, [id]);

    expect(await looksAt(id, { contact: contactOf(caseId) })).toBe("ロゴ.png");
  });
});

describe("a picture of an office", () => {
  it("is for those who write on it; once sent, for all of its municipality and for the duty, and for nobody else", async () => {
    const town = await foundMunicipality("202029");
    const [editor, viewer, stranger] = [
      await joinAs(town, "EDITOR"),
      await joinAs(town, "VIEWER"),
      (await foundOrganization()).owner,
    ];
    const draft = await perform(town.owner, (uow) => beginOffice(uow, town.organizationId));
    const files = [fileOf(await png(), "窓ぎわ.png")];
    const stored = await storeImage(town.owner, { flow: "office", draftId: draft.id, field: "photo1", files });
    if (!stored.ok) throw stored.error;
    const { id } = stored.value;

    expect(await looksAt(id, { member: editor })).toBe("窓ぎわ.png");
    const viewedBy = { accountId: stranger.accountId, viewingId: "one" };
    expect(await looksAt(id, { member: { ...editor, viewedBy } })).toBeNull();
    expect(await looksAt(id, { member: viewer })).toBeNull();
    expect(await looksAt(id, { member: stranger })).toBeNull();

    const answers = anOffice({ photo1: [id], photo1Alt: "窓ぎわの席", photo1Rights: "見本市" });
    await perform(town.owner, (uow) => saveAnswers(uow, { draftId: draft.id, seen: 1, answers }));
    await perform(town.owner, (uow) => submitOffice(uow, { draftId: draft.id }));

    expect(await looksAt(id, { member: viewer })).toBe("窓ぎわ.png");
    expect(await looksAt(id, { member: stranger })).toBeNull();
    expect(await looksAt(id, { staff: await staffOf(await createStaff(["DECLARATIONS"])) })).toBeNull();
    expect(await looksAt(id, { staff: await staffOf(await createStaff(["OFFICES"])) })).toBe("窓ぎわ.png");
  });
});

it("a picture that an officer has from a paper is the officer's alone until it is sent", async () => {
  const town = await foundMunicipality("202037");
  const [officer, colleague] = [
    await staffOf(await createStaff(["OFFICES"])),
    await staffOf(await createStaff(["OFFICES"])),
  ];
  const draft = await perform(officer, (uow) => beginForMunicipality(uow, town.organizationId));
  const files = [fileOf(await png(), "書面.png")];
  const stored = await storeImage(officer, { flow: "office", draftId: draft.id, field: "photo1", files });
  if (!stored.ok) throw stored.error;
  const { id } = stored.value;

  expect(await looksAt(id, { staff: officer })).toBe("書面.png");
  expect(await looksAt(id, { staff: colleague })).toBeNull();
  expect(await looksAt(id, { member: town.owner })).toBeNull();
});

it("解除 before sending takes row and file away, and only from the own draft", async () => {
  const { draftId, id } = await uploaded();
  const other = await uploaded();
  const { storageKey } = await db.attachment.findUniqueOrThrow({ where: { id } });

  await releaseFiles(visitor, other.draftId, [id]);
  expect(await getFile(storageKey)).not.toBeNull();

  await releaseFiles(visitor, draftId, [id]);
  expect(await getFile(storageKey)).toBeNull();
  expect(await db.attachment.findUnique({ where: { id } })).toBeNull();
});

describe("a picture that is released or replaced", () => {
  const choice = { flow: "declaration", field: "logo", files: [], refusal: null } as const;

  it("is there until the answers are saved without it", async () => {
    const { draftId, id } = await uploaded();
    const owner = { actor: visitor, draft: { id: draftId, caseId: null } };
    const { storageKey } = await db.attachment.findUniqueOrThrow({ where: { id } });

    const released = await takeImage(owner, { ...choice, named: [id], released: id });
    const files = [fileOf(await png(), "新しいロゴ.png")];
    const replaced = await takeImage(owner, { ...choice, named: [id], released: null, files });

    expect([released, replaced]).toMatchObject([{ ids: [], released: [id] }, { released: [id] }]);
    expect(await getFile(storageKey)).not.toBeNull();
    expect(await looksAt(id, { draftIds: [draftId] })).toBe("ロゴ.png");

    await releaseFiles(visitor, draftId, replaced.released);
    expect(await getFile(storageKey)).toBeNull();
  });

  it("that no form names any more does not pile up", async () => {
    const { draftId } = await uploaded();
    const owner = { actor: visitor, draft: { id: draftId, caseId: null } };
    let last = "";
    for (let time = 0; time < 6; time += 1) {
      const files = [fileOf(await png(), "ロゴ.png")];
      [last = ""] = (await takeImage(owner, { ...choice, named: [], released: null, files })).ids;
    }

    expect(await db.attachment.count({ where: { draftId } })).toBe(4);
    expect(await looksAt(last, { draftIds: [draftId] })).toBe("ロゴ.png");
  });
});

it.each(["", "null", "../../etc/passwd", "0", "'; DROP TABLE attachment; --", "%2e%2e"])(
  "an id that is none (%s) is not found",
  async (id) => {
    expect(await looksAt(id, { draftIds: [crypto.randomUUID()] })).toBeNull();
  },
);

it("a picture of somebody else cannot be sent along", async () => {
  const theirs = await uploaded();
  const draftId = await createDraft({ ...wholeAnswers, logo: [theirs.id], logoAlt: "緑の葉のロゴ" });

  const outcome = await attempt(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));

  expect(outcome).toMatchObject({
    ok: false,
    error: { fields: { logo: expect.stringContaining("確認できませんでした") } },
  });
  expect(await db.attachment.findUniqueOrThrow({ where: { id: theirs.id } })).toMatchObject({ caseId: null });
  expect(await db.submission.findUnique({ where: { key: draftId } })).toBeNull();
});

it("files of drafts that are gone are cleared after a day, those of cases stay", async () => {
  const abandoned = await uploaded();
  const kept = await sent();
  await perform(visitor, (uow) => discardDraft(uow, abandoned.draftId));
  await perform(visitor, (uow) => discardDraft(uow, kept.draftId));

  await removeAbandonedFiles();
  expect(await db.attachment.findUnique({ where: { id: abandoned.id } })).not.toBeNull();

  clock.shift(25 * 3_600_000);
  await removeAbandonedFiles();
  clock.shift(0);
  expect(await db.attachment.findUnique({ where: { id: abandoned.id } })).toBeNull();
  expect(await looksAt(kept.id, { contact: contactOf(kept.caseId) })).toBe("ロゴ.png");
});

it("files without anybody are all cleared, also beside one that the storage does not give up; the job then fails", async () => {
  const { id, draftId } = await uploaded();
  const { storageKey, ...row } = await db.attachment.findUniqueOrThrow({ where: { id } });
  await perform(visitor, (uow) => discardDraft(uow, draftId));
  rmSync(join(folder, storageKey));
  mkdirSync(join(folder, storageKey));
  const others = Array.from({ length: 230 }, () => ({
    ...row,
    id: crypto.randomUUID(),
    draftId: null,
    storageKey: crypto.randomUUID(),
  }));
  await db.attachment.createMany({ data: others });

  clock.shift(25 * 3_600_000);
  await expect(removeAbandonedFiles()).rejects.toThrow("1 files could not be removed");
  const ids = others.map((other) => other.id);
  expect(await db.attachment.findMany({ where: { id: { in: [id, ...ids] } }, select: { id: true } })).toEqual([{ id }]);

  rmSync(join(folder, storageKey), { recursive: true });
  await removeAbandonedFiles();
  clock.shift(0);
  expect(await db.attachment.findUnique({ where: { id } })).toBeNull();
});
