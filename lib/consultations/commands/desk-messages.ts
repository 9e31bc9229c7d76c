import "server-only";
import { isGranted } from "@/lib/access/grant";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { type ConsultationAction, consultationWorkflow } from "@/lib/consultations/workflow";
import type { MessageKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord, StepNotAllowed } from "@/lib/errors";
import { editMessage, type Meeting, type Message, recallMessage, writeFromDesk } from "@/lib/threads/commands/messages";
import type { OutsideText } from "@/lib/threads/text";
import { availableActions } from "@/lib/workflow/workflow";
import { type Consultation, findForDesk, officerId } from "./record";

/** The step that a message takes once it is out. */
export const STEP_OF_KIND: Partial<Record<MessageKind, ConsultationAction>> = { QUESTION: "ask", ANSWER: "answer" };

type Writing = {
  readonly id: string;
  /** The address on the screen when it was confirmed: another one since then is not written to unseen. */
  readonly recipient: string;
  readonly kind: MessageKind;
  readonly body: OutsideText;
  readonly meeting?: Meeting;
};

type WrittenByDesk = { readonly consultation: Consultation; readonly message: Message };

/** Writes to the requester; it goes out after ten minutes, and the case moves then. */
export async function writeAsDesk(uow: UnitOfWork, input: Writing): Promise<WrittenByDesk> {
  const { id, recipient, kind, body, meeting } = input;
  const before = await findForDesk(uow, id);
  const relations = relationsTo(uow.actor, before);
  if (!isGranted(consultationPermissions.write, relations, before.status)) throw new StepNotAllowed();
  const step = STEP_OF_KIND[kind];
  if (step !== undefined && !mayTake(step, before, relations)) throw new StepNotAllowed();
  if (before.contactEmail !== recipient) throw new StaleRecord(["相談者のメールアドレス"]);
  const of = { flow: "consultation", caseId: before.id };
  const written = { kind, body, authorId: officerId(uow), ...(meeting === undefined ? {} : { meeting }) };
  const message = await writeFromDesk(uow, of, written);
  return { consultation: before, message };
}

function mayTake(step: ConsultationAction, of: Consultation, relations: ReturnType<typeof relationsTo>): boolean {
  return availableActions(consultationWorkflow, of.status, relations).includes(step);
}

type OfMessage = { readonly id: string; readonly messageId: string };

export async function recallAsDesk(uow: UnitOfWork, { id, messageId }: OfMessage): Promise<Message> {
  await findForDesk(uow, id);
  return recallMessage(uow, { flow: "consultation", caseId: id }, messageId);
}

export async function editAsDesk(
  uow: UnitOfWork,
  { id, messageId, body }: OfMessage & { readonly body: OutsideText },
): Promise<Message> {
  await findForDesk(uow, id);
  return editMessage(uow, { flow: "consultation", caseId: id }, { messageId, body, editedBy: officerId(uow) });
}
