import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { consultationWithdrawnMail } from "@/lib/consultations/mails/to-requester";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import type { ConsultationAction } from "@/lib/consultations/workflow";
import type { ConsultationStatus } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { type Message, writeFromOutside } from "@/lib/threads/commands/messages";
import { markSeen } from "@/lib/threads/seen";
import type { OutsideText } from "@/lib/threads/text";
import { moveConsultation } from "./move";
import { notifyDesk, notifyRequester, statusUrl } from "./notify";
import { auditView, type Consultation, findForChange } from "./record";
import { updateConsultation } from "./update";

/** What a message of the requester does to the case, by the status it finds; nothing where the desk is at work anyway. */
const MOVED_BY_MESSAGE: Partial<Record<ConsultationStatus, ConsultationAction>> = {
  AWAITING_REPLY: "reply",
  ANSWERED: "reply",
  CLOSED: "reopen",
};

type Writing = { readonly id: string; readonly body: OutsideText };

/** 返事: goes to the desk at once, and sets the case going again where it waited, was answered or closed. */
export async function writeAsRequester(uow: UnitOfWork, { id, body }: Writing): Promise<WrittenByRequester> {
  const before = await findForChange(uow, id);
  const relations = relationsTo(uow.actor, before).filter((relation) => relation === "requester");
  if (!isGranted(consultationPermissions.write, relations, before.status)) throw new StepNotAllowed();
  const of = { flow: "consultation", caseId: before.id };
  const message = await writeFromOutside(uow, of, { body, authorId: writerId(uow) });
  const action = MOVED_BY_MESSAGE[before.status];
  const changes = { lastFromOutside: uow.now };
  const after =
    action === undefined
      ? await updateConsultation(uow, before.id, before.version, changes)
      : await moveConsultation(uow, before, action, { changes: { ...changes, ...reopened(action) } });
  await markSeen(uow, before.id);
  await notifyDesk(uow, after);
  return { consultation: after, message };
}

type WrittenByRequester = { readonly consultation: Consultation; readonly message: Message };

/** A case that goes on has no outcome yet; how the first end was rated stays. */
export function reopened(action: ConsultationAction) {
  return action === "reopen" ? { outcome: null, outcomeNote: null, answeredAt: null } : {};
}

/** The account behind the writer; null for a contact without one. */
export function writerId({ actor }: Pick<UnitOfWork, "actor">): string | null {
  if (actor.kind === "member") return actor.accountId;
  return actor.kind === "contact" ? (actor.accountId ?? null) : null;
}

type Seen = { readonly id: string; readonly version: number };

/** 解決したので終わる: said by the requester. */
export async function finishConsultation(uow: UnitOfWork, { id, version }: Seen): Promise<Consultation> {
  const before = await findForChange(uow, id);
  return moveConsultation(uow, before, "finish", { seenVersion: version, changes: { outcome: "RESOLVED" } });
}

/** 取り下げ: by the requester, or by the desk for one who called. */
export async function withdrawConsultation(
  uow: UnitOfWork,
  { id, version, reason }: Seen & { readonly reason: string | undefined },
): Promise<Consultation> {
  const before = await findForChange(uow, id);
  const move = { seenVersion: version, ...(reason === undefined ? {} : { reason }) };
  const after = await moveConsultation(uow, before, "withdraw", move);
  const { contactEmail: to, number } = after;
  await notifyRequester(uow, after, consultationWithdrawnMail({ to, number, url: statusUrl() }));
  await notifyDesk(uow, after);
  return after;
}

type Rating = { readonly id: string; readonly satisfaction: number; readonly note: string | undefined };

/** 満足度: once, after the end. */
export async function rateConsultation(uow: UnitOfWork, { id, satisfaction, note }: Rating): Promise<Consultation> {
  const before = await findForChange(uow, id);
  const may = isGranted(consultationPermissions.rate, relationsTo(uow.actor, before), before.status);
  if (!may || before.satisfaction !== null) throw new StepNotAllowed();
  const changes = { satisfaction, satisfactionNote: note ?? null };
  const after = await updateConsultation(uow, before.id, before.version, changes);
  await recordAudit(uow, {
    action: "consultation.rate",
    subject: { kind: "consultation", id },
    after: { ...auditView(after), satisfaction },
  });
  return after;
}
