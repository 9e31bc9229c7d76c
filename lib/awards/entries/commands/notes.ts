import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";
import { findForCheck } from "./record";

/** 内部メモ: read by colleagues alone. Answers with the number of the entry. */
export async function addNote(uow: UnitOfWork, input: { readonly id: string; readonly body: string }): Promise<string> {
  const entry = await findForCheck(uow, input.id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const note = await uow.tx.internalNote.create({
    data: {
      flow: "awardEntry",
      caseId: entry.id,
      authorId: uow.actor.accountId,
      body: input.body,
      createdAt: uow.now,
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "awardEntry.note",
    subject: { kind: "awardEntry", id: entry.id },
    after: { noteId: note.id, version: entry.version },
  });
  return entry.number;
}
