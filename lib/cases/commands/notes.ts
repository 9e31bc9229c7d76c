import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { NumberedFlow } from "@/lib/cases/flows";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted } from "@/lib/errors";

type Noted = {
  readonly flow: NumberedFlow;
  readonly record: { readonly id: string; readonly version: number };
  readonly body: string;
};

/** 内部メモ: read by colleagues alone. Whoever calls has asked first whether this person may see the case. */
export async function writeNote(uow: UnitOfWork, { flow, record, body }: Noted): Promise<void> {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const note = await uow.tx.internalNote.create({
    data: { flow, caseId: record.id, authorId: uow.actor.accountId, body, createdAt: uow.now },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: `${flow}.note`,
    subject: { kind: flow, id: record.id },
    after: { noteId: note.id, version: record.version },
  });
}
