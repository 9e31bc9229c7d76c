import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Juror } from "@/lib/access/actor";
import type { Asker } from "@/lib/attachments/asker";
import { fileOf, png } from "@/tests/factories/pictures";

const folder = mkdtempSync(join(tmpdir(), "portal-files-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
// The environment is read once, so nothing that reads it may come before.
const { takeDocuments } = await import("@/lib/attachments/take-documents");
const { viewFile } = await import("@/lib/attachments/view");
const { agreeEligible } = await import("@/lib/awards/entries/commands/agreement");
const { keepOwnAnswers, sendOwnWork } = await import("@/lib/awards/entries/commands/own-work");
const { proposeEligible } = await import("@/lib/awards/entries/commands/proposals");
const { db } = await import("@/lib/db/client");
const { perform } = await import("@/lib/db/unit-of-work");
const { readSealed } = await import("@/lib/receipts/content");
const { agreed, draftEntry, openCall } = await import("@/tests/factories/award-entries");
const { anAwardOfficer } = await import("@/tests/factories/awards");
const { foundOrganization, join: joinAs } = await import("@/tests/factories/members");
const { createStaff, staffOf } = await import("@/tests/factories/accounts");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let call: Awaited<ReturnType<typeof openCall>>;
let us: Awaited<ReturnType<typeof foundOrganization>>;

beforeAll(async () => {
  [call, us] = await Promise.all([openCall(), foundOrganization()]);
});

const nobody: Asker = { draftIds: [], contact: null, member: null, staff: null };

const sees = async (id: string, asker: Partial<Asker>) => (await viewFile(id, { ...nobody, ...asker })) !== null;

const limits = { types: ["png", "pdf"], megabytes: 1, count: 2 };

async function taken(draftId: string, named: readonly string[], files: readonly File[]) {
  const draft = { id: draftId, caseId: null };
  const choice = { flow: "awardEntry", field: "files", named, released: null, files, limits };
  return takeDocuments({ actor: us.owner, draft }, choice);
}

it("takes no more papers, none larger and none of another kind than the edition does", async () => {
  const { draftId } = await draftEntry(us, { call });
  const picture = fileOf(await png(), "写真.png");

  const { ids } = await taken(draftId, [], [picture, picture]);
  expect(ids).toHaveLength(2);
  expect(await taken(draftId, ids, [picture])).toMatchObject({ ids, error: expect.stringContaining("2点まで") });
  const [first = ""] = ids;
  const big = new File([new Uint8Array(1_100_000)], "大きい.pdf");
  expect(await taken(draftId, [first], [big])).toMatchObject({ error: expect.stringContaining("1点1MBまで") });
  const text = new File(["こんにちは"], "文.txt");
  expect(await taken(draftId, [first], [text])).toMatchObject({ error: expect.stringContaining("添付できない種類") });
});

it("shows a paper to those who see the entry: not to strangers, other duties or whoever is in conflict", async () => {
  const { draftId, seen } = await draftEntry(us, { call });
  const { ids } = await taken(draftId, [], [fileOf(await png(), "写真.png")]);
  const [id = ""] = ids;
  const [viewer, { owner: stranger }] = await Promise.all([joinAs(us, "VIEWER"), foundOrganization()]);
  const [officer, conflicted] = await Promise.all([anAwardOfficer(), anAwardOfficer()]);
  const other = await staffOf(await createStaff(["OFFICES", "DECLARATIONS", "CONSULTATIONS"]));
  const draft = await Promise.all([us.owner, viewer, stranger].map((member) => sees(id, { member })));
  expect([...draft, await sees(id, { staff: officer })]).toEqual([true, false, false, false]);

  const saved = await perform(us.owner, (uow) => keepOwnAnswers(uow, { draftId, seen, answers: { files: ids } }));
  const { number } = await perform(us.owner, (uow) =>
    sendOwnWork(uow, { draftId, seen: saved.draft.version, ...agreed() }),
  );
  const entry = await db.awardEntry.findUniqueOrThrow({ where: { number } });
  const version = await db.sealedVersion.findUniqueOrThrow({ where: { id: entry.currentVersionId } });
  expect(readSealed(version.content).attachments).toMatchObject([{ id, fileName: "写真.png", field: "files" }]);
  const now = new Date();
  await db.$transaction(async (tx) => {
    const conflict = await tx.awardConflict.create({
      data: {
        ...{ entryId: entry.id, personId: conflicted.accountId, status: "SUSPECTED", source: "DETECTED", grounds: [] },
        ...{ statedAt: now, createdAt: now, updatedAt: now },
      },
    });
    const step = { flow: "awardConflict", fromStatus: "", toStatus: "SUSPECTED" };
    await tx.auditEvent.create({
      data: {
        ...{ action: "awardConflict.suspect", subjectKind: "awardConflict", subjectId: conflict.id, ...step },
        ...{ actorKind: "system", channel: "job", occurredAt: now },
      },
    });
  });

  const members = await Promise.all([us.owner, viewer, stranger].map((member) => sees(id, { member })));
  expect(members).toEqual([true, true, false]);
  const staff = await Promise.all([officer, conflicted, other].map((one) => sees(id, { staff: one })));
  expect(staff).toEqual([true, false, false]);
  const seat = { jurorId: "j", editionId: call.editionId, fiscalYear: call.fiscalYear, isChair: false, isReady: true };
  const juror: Juror = {
    ...{ kind: "juror", accountId: officer.accountId, sessionId: "s", name: "審査 委員" },
    seats: [{ ...seat, categories: ["promotion"] }],
  };
  expect(await sees(id, { juror })).toBe(false);

  const proposed = await perform(officer, (uow) => proposeEligible(uow, entry));
  await perform(await anAwardOfficer(), (uow) => agreeEligible(uow, proposed));

  expect(await sees(id, { juror })).toBe(true);
  expect(await sees(id, { juror: { ...juror, accountId: conflicted.accountId } })).toBe(false);
  const elsewhere = [{ ...seat, categories: ["people-and-workation"] }];
  expect(await sees(id, { juror: { ...juror, seats: elsewhere } })).toBe(false);
});
