import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { consultationMergedMail } from "@/lib/consultations/mails";
import { CannotMerge, LinkExists } from "@/lib/consultations/refusals";
import { isIn } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { fiscalYearOf } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";
import { readSealed } from "@/lib/receipts/content";
import { sealVersion } from "@/lib/receipts/seal";
import type { SeenConsultation } from "./handling";
import { moveConsultation } from "./move";
import { notifyRequester, statusUrl } from "./notify";
import { type Consultation, findForDesk, officerId } from "./record";
import { recordSubmit } from "./submit";

/** The other one, by its number; held after the first, in the order of their ids, so that two officers do not wait in a ring. */
async function bothForDesk(uow: UnitOfWork, id: string, number: string): Promise<[Consultation, Consultation]> {
  const other = await uow.tx.consultation.findUnique({ where: { number }, select: { id: true } });
  if (other === null || other.id === id) throw new RecordNotFound();
  for (const one of [id, other.id].sort()) await findForDesk(uow, one);
  return [await findForDesk(uow, id), await findForDesk(uow, other.id)];
}

/** 統合: the thread moves to the other case, and the requester is told its number. Only of one and the same requester. */
export async function mergeConsultation(
  uow: UnitOfWork,
  { id, version, into, reason }: SeenConsultation & { readonly into: string; readonly reason: string },
): Promise<Consultation> {
  const [before, target] = await bothForDesk(uow, id, into);
  if (!isIn("open", target.status) || !isOfSame(before, target)) throw new CannotMerge();
  const changes = { mergedIntoId: target.id };
  const after = await moveConsultation(uow, before, "merge", { seenVersion: version, reason, changes });
  await uow.tx.threadMessage.updateMany({
    where: { flow: "consultation", caseId: id },
    data: { caseId: target.id, movedFromId: id },
  });
  await uow.tx.attachment.updateMany({
    where: { caseId: id, messageId: { not: null } },
    data: { caseId: target.id },
  });
  const { contactEmail: to, number } = after;
  await notifyRequester(uow, after, consultationMergedMail({ to, number, into: target.number, url: statusUrl() }));
  return after;
}

/** A thread is shown to whoever asked, and to nobody else: so both were asked from one mailbox or by one organisation. */
function isOfSame(a: Consultation, b: Consultation): boolean {
  if (a.contactEmail.toLowerCase() === b.contactEmail.toLowerCase()) return a.organizationId === b.organizationId;
  return a.organizationId !== null && a.organizationId === b.organizationId;
}

/** 統合の取り消し: exactly the messages that came with it go back. */
export async function unmergeConsultation(
  uow: UnitOfWork,
  { id, version, reason }: SeenConsultation & { readonly reason: string },
): Promise<Consultation> {
  const before = await findForDesk(uow, id);
  const changes = { mergedIntoId: null };
  const after = await moveConsultation(uow, before, "unmerge", { seenVersion: version, reason, changes });
  const moved = { movedFromId: id, flow: "consultation" };
  const messages = await uow.tx.threadMessage.findMany({ where: moved, select: { id: true }, take: 10_000 });
  const ids = messages.map((message) => message.id);
  await uow.tx.threadMessage.updateMany({ where: { id: { in: ids } }, data: { caseId: id, movedFromId: null } });
  await uow.tx.attachment.updateMany({ where: { messageId: { in: ids } }, data: { caseId: id } });
  return after;
}

/** 分割: a second question in one case becomes a case of its own, with the same requester and a line that says where from. */
export async function splitConsultation(
  uow: UnitOfWork,
  { id, subject, content }: { readonly id: string; readonly subject: string; readonly content: string },
): Promise<Consultation> {
  const source = await findForDesk(uow, id);
  const caseId = randomUUID();
  const fiscalYear = fiscalYearOf(uow.now);
  const number = newReferenceNumber("C", fiscalYear, (below) => randomInt(below));
  const sealed = await sealPart(uow, source, { caseId, number, subject, content });
  const searchText = [number, source.organizationName, subject, source.contactName, source.contactEmail]
    .map(foldForSearch)
    .join("\n");
  const { channel, entrance, organizationName, organizationId, prefectureCode, topics, method } = source;
  const { contactEmail, contactName, assigneeId, deputyId } = source;
  const same = { channel, entrance, organizationName, organizationId, prefectureCode, topics, method, contactEmail };
  const split = await uow.tx.consultation.create({
    data: {
      ...same,
      ...{ contactName, assigneeId, deputyId, subject, number, fiscalYear, searchText },
      id: caseId,
      status: "RECEIVED",
      searchGrams: bigrams(searchText),
      currentVersionId: sealed.id,
      splitFromId: source.id,
      receivedAt: uow.now,
      lastFromOutside: uow.now,
      createdAt: uow.now,
      updatedAt: uow.now,
    },
  });
  await recordSubmit(uow, split, "desk");
  await link(uow, source.id, split.id);
  return split;
}

type Part = Pick<Consultation, "number" | "subject"> & { readonly caseId: string; readonly content: string };

/** The sealed answers of the source with another question; files stay with the source. */
async function sealPart(uow: UnitOfWork, source: Consultation, part: Part) {
  const { content } = await uow.tx.sealedVersion.findUniqueOrThrow({
    where: { id: source.currentVersionId },
    select: { content: true },
  });
  const { ordinal: _ordinal, sealedAt: _sealedAt, ...sealed } = readSealed(content);
  const { files: _files, wishes: _wishes, ...answers } = sealed.answers;
  const words: Readonly<Record<string, string>> = {
    subject: part.subject,
    content: part.content,
    files: "",
    wishes: "",
  };
  return sealVersion(uow, part.caseId, {
    ...sealed,
    number: part.number,
    channel: "desk",
    answers: { ...answers, subject: part.subject, content: part.content },
    rows: sealed.rows.map((row) => ({ ...row, value: words[row.field] ?? row.value })),
    attachments: [],
  });
}

/** 関連づけ: both pages lead to each other. */
export async function linkConsultations(
  uow: UnitOfWork,
  { id, number }: { readonly id: string; readonly number: string },
): Promise<Consultation> {
  const [one, other] = await bothForDesk(uow, id, number);
  await link(uow, one.id, other.id);
  return one;
}

async function link(uow: UnitOfWork, id: string, otherId: string): Promise<void> {
  const [firstId = id, secondId = otherId] = [id, otherId].sort();
  const pair = { firstId, secondId };
  if ((await uow.tx.consultationLink.count({ where: pair })) > 0) throw new LinkExists();
  await uow.tx.consultationLink.create({ data: { ...pair, linkedBy: officerId(uow), linkedAt: uow.now } });
  for (const one of [id, otherId]) {
    const subject = { kind: "consultation", id: one };
    await recordAudit(uow, { action: "consultation.link", subject, after: pair });
  }
}

export async function unlinkConsultations(
  uow: UnitOfWork,
  { id, number }: { readonly id: string; readonly number: string },
): Promise<Consultation> {
  const [one, other] = await bothForDesk(uow, id, number);
  const [firstId = one.id, secondId = other.id] = [one.id, other.id].sort();
  await uow.tx.consultationLink.deleteMany({ where: { firstId, secondId } });
  const subject = { kind: "consultation", id: one.id };
  await recordAudit(uow, { action: "consultation.unlink", subject, before: { firstId, secondId } });
  return one;
}
