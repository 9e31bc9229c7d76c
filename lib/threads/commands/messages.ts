import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import type { MessageKind } from "@/lib/db/generated/enums";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { RECALL_MINUTES } from "@/lib/threads/limits";
import { TooLateToRecall } from "@/lib/threads/refusals";
import type { OutsideText } from "@/lib/threads/text";

export type Message = Prisma.ThreadMessageGetPayload<Record<string, never>>;

export type OfCase = { readonly flow: string; readonly caseId: string };

export type Meeting = { readonly at: Date; readonly place: string };

export type Written = {
  readonly kind: MessageKind;
  readonly body: OutsideText;
  readonly authorId: string | null;
  readonly meeting?: Meeting;
};

/** From outside: there at once, and for good. */
export async function writeFromOutside(
  uow: UnitOfWork,
  of: OfCase,
  { body, authorId }: Pick<Written, "body" | "authorId">,
): Promise<Message> {
  const message = await uow.tx.threadMessage.create({
    data: {
      ...of,
      side: "OUTSIDE",
      kind: "MESSAGE",
      authorId,
      body,
      createdAt: uow.now,
      releaseAt: uow.now,
      releasedAt: uow.now,
    },
  });
  await recordAudit(uow, { action: "thread.write", subject: subjectOf(of), after: { messageId: message.id } });
  return message;
}

/** From the desk: goes out after ten minutes, in which it can be changed and taken back. */
export async function writeFromDesk(uow: UnitOfWork, of: OfCase, written: Written): Promise<Message> {
  const releaseAt = new Date(uow.now.getTime() + RECALL_MINUTES * 60_000);
  const { kind, body, authorId, meeting } = written;
  const message = await uow.tx.threadMessage.create({
    data: {
      ...of,
      side: "DESK",
      kind,
      authorId,
      body,
      createdAt: uow.now,
      releaseAt,
      meetingAt: meeting?.at ?? null,
      meetingPlace: meeting?.place ?? null,
    },
  });
  await addJob(uow, "release-message", { id: message.id }, { key: `release:${message.id}`, runAt: releaseAt });
  await recordAudit(uow, { action: "thread.write", subject: subjectOf(of), after: { messageId: message.id, kind } });
  return message;
}

/** 取り消す: nothing of it goes out. */
export async function recallMessage(uow: UnitOfWork, of: OfCase, messageId: string): Promise<Message> {
  const message = await lockPending(uow, of, messageId);
  const recalled = await uow.tx.threadMessage.update({ where: { id: message.id }, data: { recalledAt: uow.now } });
  await recordAudit(uow, { action: "thread.recall", subject: subjectOf(of), after: { messageId } });
  return recalled;
}

/** Another wording before it goes out; the earlier one is kept. The ten minutes begin anew. */
export async function editMessage(
  uow: UnitOfWork,
  of: OfCase,
  { messageId, body, editedBy }: { readonly messageId: string; readonly body: OutsideText; readonly editedBy: string },
): Promise<Message> {
  const message = await lockPending(uow, of, messageId);
  if (message.body === body) return message;
  await uow.tx.threadEdit.create({ data: { messageId, body: message.body, editedBy, editedAt: uow.now } });
  const releaseAt = new Date(uow.now.getTime() + RECALL_MINUTES * 60_000);
  const edited = await uow.tx.threadMessage.update({ where: { id: messageId }, data: { body, releaseAt } });
  await addJob(uow, "release-message", { id: messageId }, { key: `release:${messageId}`, runAt: releaseAt });
  await recordAudit(uow, { action: "thread.edit", subject: subjectOf(of), after: { messageId } });
  return edited;
}

async function lockPending(uow: UnitOfWork, { flow, caseId }: OfCase, id: string): Promise<Message> {
  await uow.tx.$queryRaw`SELECT 1 FROM thread_message WHERE id = ${id}::uuid FOR UPDATE`;
  const message = await uow.tx.threadMessage.findFirst({ where: { id, flow, caseId, side: "DESK" } });
  if (message === null) throw new RecordNotFound();
  if (message.releasedAt !== null || message.recalledAt !== null) throw new TooLateToRecall();
  return message;
}

export function subjectOf({ flow, caseId }: OfCase) {
  return { kind: flow, id: caseId };
}
