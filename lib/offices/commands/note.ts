import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { findForReview } from "./record";

/** 内部メモ, for colleagues alone. Answers with the number of the office. */
export async function noteOnOffice(uow: UnitOfWork, input: { readonly id: string; readonly body: string }) {
  const { id, number, version } = await findForReview(uow, input.id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const note = await uow.tx.internalNote.create({
    data: { flow: "office", caseId: id, authorId: uow.actor.accountId, body: input.body, createdAt: uow.now },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "office.note",
    subject: { kind: "office", id },
    after: { noteId: note.id, version },
  });
  return number;
}
