import "server-only";
import { consultationMergedMail } from "@/lib/consultations/mails/to-requester";
import { CannotMerge } from "@/lib/consultations/refusals";
import { isIn } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { SeenConsultation } from "./handling";
import { bothForDesk } from "./linking";
import { moveConsultation } from "./move";
import { notifyRequester, statusUrl } from "./notify";
import { type Consultation, findForDesk } from "./record";

/** 統合: the thread moves to the other case, and the requester is told its number. Only of one and the same requester. */
export async function mergeConsultation(
  uow: UnitOfWork,
  { id, version, into, reason }: SeenConsultation & { readonly into: string; readonly reason: string },
): Promise<Consultation> {
  const [before, target] = await bothForDesk(uow, id, into);
  if (!isIn("open", target.status) || !isOfSame(before, target)) throw new CannotMerge();
  const changes = { mergedIntoId: target.id };
  const after = await moveConsultation(uow, before, "merge", { seenVersion: version, reason, changes });
  const ofCase = { flow: "consultation", caseId: id };
  // What came here with an earlier merge keeps the mark of where it began, for the day on which that one is undone.
  await uow.tx.threadMessage.updateMany({ where: { ...ofCase, movedFromId: null }, data: { movedFromId: id } });
  await uow.tx.threadMessage.updateMany({ where: ofCase, data: { caseId: target.id } });
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
  const origins = [id, ...(await mergedInto(uow, id))];
  const moved = { movedFromId: { in: origins }, flow: "consultation" };
  const messages = await uow.tx.threadMessage.findMany({ where: moved, select: { id: true }, take: 10_000 });
  const ids = messages.map((message) => message.id);
  await uow.tx.threadMessage.updateMany({ where: { id: { in: ids } }, data: { caseId: id } });
  await uow.tx.threadMessage.updateMany({ where: { id: { in: ids }, movedFromId: id }, data: { movedFromId: null } });
  await uow.tx.attachment.updateMany({ where: { messageId: { in: ids } }, data: { caseId: id } });
  return after;
}

/** Cases that live on in this one, whether merged into it or into one that was. */
async function mergedInto(uow: UnitOfWork, id: string): Promise<string[]> {
  const rows = await uow.tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE inner_case AS (
      SELECT id FROM consultation WHERE merged_into_id = ${id}::uuid
      UNION SELECT c.id FROM consultation c JOIN inner_case i ON c.merged_into_id = i.id
    ) SELECT id::text AS id FROM inner_case`;
  return rows.map((row) => row.id);
}
