import type { Contact, Staff, System, Visitor } from "@/lib/access/actor";
import { writeAsDesk } from "@/lib/consultations/commands/desk-messages";
import type { Consultation } from "@/lib/consultations/commands/record";
import { releaseMessage } from "@/lib/consultations/commands/release";
import { submitConsultation } from "@/lib/consultations/commands/submit";
import { FORM_VERSION } from "@/lib/consultations/fields";
import { db } from "@/lib/db/client";
import type { MessageKind } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import { outsideText } from "@/lib/threads/text";
import { createStaff, staffOf } from "./accounts";
import { newAddress } from "./members";

const visitor: Visitor = { kind: "visitor" };
export const worker: System = { kind: "system", job: "test" };

export const wholeConsultation: Answers = {
  entrance: "municipality",
  topics: ["FACILITY", "SUBSIDY"],
  subject: "空き家を使ったサテライトオフィスの進め方",
  content: "町が持つ空き家を仕事場にしたいと考えています。何から始めればよいでしょうか。",
  method: "mail",
  organizationName: "みほん町",
  prefectureCode: "20",
  contactName: "見本 花子",
  contactEmail: "tanto@mihon.example.jp",
};

export const anOfficer = async (): Promise<Staff> => staffOf(await createStaff(["CONSULTATIONS"]));

export async function consultationDraft(answers: Answers = {}): Promise<string> {
  const draft = await perform(visitor, (uow) =>
    openDraft(uow, {
      flow: "consultation",
      purpose: "apply",
      formVersion: FORM_VERSION,
      answers: { ...wholeConsultation, contactEmail: newAddress(), ...answers },
    }),
  );
  return draft.id;
}

export const submitDraft = (draftId: string) =>
  perform(visitor, (uow) => submitConsultation(uow, { draftId, hasConsent: true }));

export const findConsultation = (id: string): Promise<Consultation> =>
  db.consultation.findUniqueOrThrow({ where: { id } });

/** Somebody asked something. */
export async function createConsultation(answers: Answers = {}): Promise<Consultation> {
  const { caseId } = await submitDraft(await consultationDraft(answers));
  return findConsultation(caseId);
}

export const requesterOf = (caseId: string): Contact => ({ kind: "contact", flow: "consultation", caseId });

export const outside = (words: string) => outsideText.parse(words);

/** Written by the desk; not out yet. */
export async function writtenBy(
  officer: Staff,
  of: Consultation,
  kind: MessageKind = "MESSAGE",
  words = "お返事です。",
) {
  const input = { id: of.id, recipient: of.contactEmail, kind, body: outside(words) };
  return (await perform(officer, (uow) => writeAsDesk(uow, input))).message;
}

/** As if its ten minutes were over. */
export async function release(messageId: string): Promise<void> {
  await db.threadMessage.update({ where: { id: messageId }, data: { releaseAt: new Date(Date.now() - 1000) } });
  await perform(worker, (uow) => releaseMessage(uow, messageId));
}
