import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { findForReview } from "./record";

/** 内部メモ: read by colleagues alone. Answers with the number of the office. */
export async function addNote(uow: UnitOfWork, input: { readonly id: string; readonly body: string }): Promise<string> {
  const office = await findForReview(uow, input.id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const note = await uow.tx.internalNote.create({
    data: {
      flow: "office",
      caseId: office.id,
      authorId: uow.actor.accountId,
      body: input.body,
      createdAt: uow.now,
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "office.note",
    subject: { kind: "office", id: office.id },
    after: { noteId: note.id, version: office.version },
  });
  return office.number;
}
