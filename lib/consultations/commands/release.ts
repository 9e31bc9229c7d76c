import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { consultationNoticeMail } from "@/lib/consultations/mails/to-requester";
import { relationsTo } from "@/lib/consultations/permissions";
import { consultationWorkflow, isIn } from "@/lib/consultations/workflow";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";
import { issueThreadLink } from "@/lib/threads/commands/links";
import { type Message, subjectOf } from "@/lib/threads/commands/messages";
import { NOTICE_WAIT_MS, THREAD_LINK_DAYS } from "@/lib/threads/limits";
import { availableActions } from "@/lib/workflow/workflow";
import { STEP_OF_KIND } from "./desk-messages";
import { moveConsultation } from "./move";
import { notifyRequester } from "./notify";
import { type Consultation, findForChange } from "./record";
import { type ConsultationChanges, updateConsultation } from "./update";

/**
 * Job of one message of the desk: its ten minutes are over. A case that was withdrawn or merged meanwhile is not written to
 * any more. Runs as often as it likes: what is out, or was taken back, stays as it is.
 */
export async function releaseMessage(uow: UnitOfWork, messageId: string): Promise<void> {
  const found = await uow.tx.threadMessage.findUnique({ where: { id: messageId }, select: { caseId: true } });
  if (found === null) return;
  const before = await findForChange(uow, found.caseId);
  await uow.tx.$queryRaw`SELECT 1 FROM thread_message WHERE id = ${messageId}::uuid FOR UPDATE`;
  const message = await uow.tx.threadMessage.findUniqueOrThrow({ where: { id: messageId } });
  if (message.releasedAt !== null || message.recalledAt !== null || message.releaseAt > uow.now) return;
  if (before.status === "WITHDRAWN" || before.status === "MERGED") return withhold(uow, message);

  await uow.tx.threadMessage.update({ where: { id: messageId }, data: { releasedAt: uow.now } });
  await recordAudit(uow, { action: "thread.release", subject: subjectOf(message), after: { messageId } });
  await moveBy(uow, before, message);
  const runAt = new Date(uow.now.getTime() + NOTICE_WAIT_MS);
  await addJob(uow, "tell-requester", { id: before.id }, { key: `tell-requester:${before.id}`, runAt });
}

async function withhold(uow: UnitOfWork, message: Message): Promise<void> {
  await uow.tx.threadMessage.update({ where: { id: message.id }, data: { recalledAt: uow.now } });
  await recordAudit(uow, { action: "thread.withhold", subject: subjectOf(message), after: { messageId: message.id } });
}

async function moveBy(uow: UnitOfWork, before: Consultation, message: Message): Promise<Consultation> {
  const step = STEP_OF_KIND[message.kind];
  const changes: ConsultationChanges = {
    lastFromDesk: uow.now,
    firstAnsweredAt: before.firstAnsweredAt ?? message.createdAt,
    ...(message.kind === "ANSWER" ? { answeredAt: message.createdAt } : {}),
    ...(message.kind === "MEETING" ? { meetingAt: message.meetingAt, meetingPlace: message.meetingPlace } : {}),
  };
  const actions = availableActions(consultationWorkflow, before.status, relationsTo(uow.actor, before));
  if (step === undefined || !actions.includes(step)) return updateConsultation(uow, before.id, before.version, changes);
  return moveConsultation(uow, before, step, { changes });
}

/** Job after a release: one letter for all messages that the requester was not told of yet. */
export async function tellRequester(uow: UnitOfWork, id: string): Promise<void> {
  const consultation = await findForChange(uow, id);
  const where = { flow: "consultation", caseId: id, side: "DESK" as const, noticedAt: null, releasedAt: { not: null } };
  const { count } = await uow.tx.threadMessage.updateMany({ where, data: { noticedAt: uow.now } });
  if (count === 0 || consultation.erasedAt !== null) return;
  const url = await openUrl(uow, id);
  const { contactEmail: to, number } = consultation;
  const isAsked = isIn("withRequester", consultation.status);
  const message = consultationNoticeMail({ to, number, url, count, isAsked, days: THREAD_LINK_DAYS });
  await notifyRequester(uow, consultation, message);
}

/** A fresh address for a letter, which opens this case. */
export async function openUrl(uow: UnitOfWork, caseId: string): Promise<string> {
  const token = await issueThreadLink(uow, { flow: "consultation", caseId });
  return `${baseUrl()}${routes.consultationOpen(token)}`;
}
