import { randomUUID } from "node:crypto";
import type { Staff } from "@/lib/access/actor";
import { openMessageDraft, saveMessageDraft } from "@/lib/consultations/commands/message-drafts";
import { createTemplate } from "@/lib/consultations/commands/templates";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { createStaff } from "@/tests/factories/accounts";
import { anOfficer, createConsultation, wholeConsultation, writtenBy } from "@/tests/factories/consultations";
import { type FieldValues, formData } from "@/tests/support/form-client";

async function aConsultation() {
  await anOfficer();
  const { id, number, version } = await createConsultation();
  return { id, number, version: String(version) };
}

async function twoOfficers() {
  const [first, second] = [await createStaff(["CONSULTATIONS"]), await createStaff(["CONSULTATIONS"])];
  return { assigneeId: first.id, deputyId: second.id };
}

async function aMessage() {
  const of = await createConsultation();
  const { id: messageId } = await writtenBy(await anOfficer(), of);
  return { id: of.id, messageId, number: of.number };
}

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

/** What the desk of consultations does; a message that was begun is of the officer who sits there. */
export const consultationTrials: Readonly<Record<string, (reviewer: Staff) => Promise<unknown[]>>> = {
  "/admin/consultations/[number]#takeUpAction": async () => [formData({ ...(await aConsultation()), step: "start" })],
  "/admin/consultations/[number]#acceptProposalAction": async () => [
    formData({ ...(await aConsultation()), ...(await twoOfficers()) }),
  ],
  "/admin/consultations/[number]#noteAction": async () =>
    form({ id: (await aConsultation()).id, body: "電話で確認しました。" }),
  "/admin/consultations/[number]/[act]#decideAction": async () =>
    form({ act: "assign", intent: "decide", ...(await aConsultation()), ...(await twoOfficers()) }),
  "/admin/consultations/[number]/messages/[id]#editMessageAction": async () =>
    form({ ...(await aMessage()), body: "直した文面です。" }),
  "/admin/consultations/[number]/messages/[id]#recallMessageAction": async () => form(await aMessage()),
  "/admin/consultations/[number]/write#saveMessageAction": async () => [
    (await aConsultation()).number,
    ...form({ kind: "MESSAGE", body: "お返事です。" }),
  ],
  "/admin/consultations/new#enterConsultationAction": async () => {
    await anOfficer();
    return form({ ...wholeConsultation, key: randomUUID(), channel: "phone", consent: "yes" });
  },
  "/admin/consultations/templates/[id]#saveTemplateAction": async () =>
    form({ id: "new", version: "0", title: "最初のお返事", topic: "", body: "{{団体名}} 様" }),
  "/admin/consultations/templates/[id]#setTemplateUseAction": async () => {
    const written = { title: "最初のお返事", topic: undefined, body: "お返事です。" };
    const id = await perform(await anOfficer(), (uow) => createTemplate(uow, written));
    return [formData({ id, version: "1", use: "no" })];
  },
  "/admin/consultations/workload/[account]#saveSkillsAction": async () => {
    const { id: accountId } = await createStaff(["CONSULTATIONS"]);
    return form({ accountId, version: "0", topics: ["LABOR"], capacity: "10" });
  },
};

/** A message that this officer has begun, as its second screen sends it. */
export async function begunMessage(officer: Staff): Promise<unknown[]> {
  const { id, contactEmail: recipient } = await createConsultation();
  const { id: draft } = await perform(officer, (uow) => openMessageDraft(uow, id));
  const saving = { draftId: draft, caseId: id, answers: { kind: "MESSAGE", body: "お返事です。" }, seen: 1 };
  const saved = await perform(officer, (uow) => saveMessageDraft(uow, saving));
  return form({ id, draft, seen: String(saved.draft.version), recipient });
}
