import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import type { Asker } from "@/lib/attachments/asker";
import { pdfPaper, sentPaper } from "@/tests/factories/papers";

const folder = mkdtempSync(join(tmpdir(), "portal-papers-"));
vi.stubEnv("STORAGE_URL", `file://${folder}`);
// The environment is read once, so nothing that reads it may come before.
const { takeDocuments } = await import("@/lib/attachments/take-documents");
const { viewFile } = await import("@/lib/attachments/view");
const { db } = await import("@/lib/db/client");
const { perform } = await import("@/lib/db/unit-of-work");
const drafts = await import("@/lib/consultations/commands/message-drafts");
const { MESSAGE_FLOW } = await import("@/lib/consultations/message-flow");
const { createStaff, staffOf } = await import("@/tests/factories/accounts");
const { anOfficer, createConsultation, release, requesterOf } = await import("@/tests/factories/consultations");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nobody: Asker = { draftIds: [], contact: null, member: null, staff: null };
const looksAt = async (id: string, asker: Partial<Asker>) =>
  (await viewFile(id, { ...nobody, ...asker }))?.fileName ?? null;

it("papers that no form names any more make room, and those it shows stay", async () => {
  const officer = await anOfficer();
  const draft = await perform(officer, async (uow) => drafts.openMessageDraft(uow, (await createConsultation()).id));
  const take = (named: readonly string[], count: number) =>
    takeDocuments(
      { actor: officer, draft: { id: draft.id, caseId: null } },
      {
        ...{ flow: MESSAGE_FLOW, field: "message", named, released: null },
        files: Array.from({ length: count }, () => sentPaper(pdfPaper(), "案.pdf")),
      },
    );

  const { ids } = await take([], 2);
  for (let time = 0; time < 3; time += 1) await take([], 3);
  const shown = await take((await take([], 2)).ids, 1);

  expect(ids).toHaveLength(2);
  expect(shown.ids).toHaveLength(3);
  const stored = await db.attachment.findMany({ where: { draftId: draft.id }, select: { id: true } });
  expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining([...shown.ids]));
  expect(stored.length).toBeLessThanOrEqual(6);
});

it("papers of a message go out with it, once, and are for nobody outside before", async () => {
  const officer = await anOfficer();
  const colleague = await anOfficer();
  const stranger = await staffOf(await createStaff(["DECLARATIONS"]));
  const { id: caseId, contactEmail: recipient } = await createConsultation();
  const contact = requesterOf(caseId);
  const draft = await perform(officer, (uow) => drafts.openMessageDraft(uow, caseId));
  const files = [sentPaper(pdfPaper(), "案.pdf"), sentPaper("<script>", "悪い.html"), sentPaper(pdfPaper(), "図.pdf")];
  const choice = { flow: MESSAGE_FLOW, field: "message", named: [], released: null, files };
  const taken = await takeDocuments({ actor: officer, draft }, choice);
  const [paper = ""] = taken.ids;

  expect(taken).toMatchObject({ ids: [paper], error: expect.stringContaining("悪い.html") });
  expect(await looksAt(paper, { staff: officer })).toBe("案.pdf");
  expect(await looksAt(paper, { staff: colleague })).toBeNull();
  expect(await looksAt(paper, { contact })).toBeNull();

  const answers = { kind: "ANSWER", body: "お返事です。", files: [paper] };
  const saving = { draftId: draft.id, caseId, answers, seen: 1 };
  const saved = await perform(officer, (uow) => drafts.saveMessageDraft(uow, saving));
  const sending = { draftId: draft.id, caseId, seen: saved.draft.version, recipient };
  await perform(officer, (uow) => drafts.sendMessageDraft(uow, sending));
  await perform(officer, (uow) => drafts.sendMessageDraft(uow, sending));
  const message = await db.threadMessage.findFirstOrThrow({ where: { caseId }, include: { files: true } });

  expect(message.files.map(({ id }) => id)).toEqual([paper]);
  expect(await looksAt(paper, { staff: colleague })).toBe("案.pdf");
  expect(await looksAt(paper, { staff: stranger })).toBeNull();
  expect(await looksAt(paper, { contact })).toBeNull();

  await release(message.id);
  expect(await looksAt(paper, { contact })).toBe("案.pdf");
  expect(await looksAt(paper, { contact: requesterOf((await createConsultation()).id) })).toBeNull();
});
