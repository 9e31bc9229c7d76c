import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, FieldsRefused } from "@/lib/errors";
import { UNDO_HOURS, undoUntil } from "@/lib/offices/imports/permissions";
import { accountOf, importView, lockImport, moveImport, type OfficeImport, subjectOf } from "./record";

class ImportRefused extends DomainError {
  override readonly name = "ImportRefused";
}

type Choice = { readonly id: string; readonly scope: "all" | "good" };

/** すべて取り込む, or the good rows alone. The worker does it, as the person who said so. */
export async function startImport(uow: UnitOfWork, { id, scope }: Choice): Promise<void> {
  const before = await lockImport(uow, id);
  if (before.status === "APPLYING" || before.status === "APPLIED") return;
  if (scope === "all" && before.faultyCount > 0)
    throw new ImportRefused("誤りのある行があります。ファイルを直して送り直すか、正しい行だけを取り込んでください。");
  const rowsTotal = before.createCount + before.changeCount;
  if (before.status === "STAGED" && rowsTotal === 0)
    throw new ImportRefused("新しく登録する行も、変更する行もありません。取り込むものはありません。");
  const after = await moveImport(uow, before, "apply", { appliedBy: accountOf(uow), rowsDone: 0, rowsTotal });
  await recordAudit(uow, {
    action: "officeImport.apply",
    subject: subjectOf(id),
    before: importView(before),
    after: importView(after),
  });
  await addJob(uow, "apply-office-import", { id }, { key: `office-import:${id}` });
}

export async function discardImport(uow: UnitOfWork, { id }: { readonly id: string }): Promise<void> {
  const before = await lockImport(uow, id);
  if (before.status === "DISCARDED") return;
  const after = await moveImport(uow, before, "discard");
  await recordDiscard(uow, before, after);
}

function recordDiscard(uow: UnitOfWork, before: OfficeImport, after: OfficeImport): Promise<void> {
  const states = { before: importView(before), after: importView(after) };
  return recordAudit(uow, { action: "officeImport.discard", subject: subjectOf(before.id), ...states });
}

type Undo = { readonly id: string; readonly reason: string };

/** For a day. What somebody has touched since stays as it is, and is listed. */
export async function startUndo(uow: UnitOfWork, { id, reason }: Undo): Promise<void> {
  const before = await lockImport(uow, id);
  if (before.status === "UNDOING" || before.status === "UNDONE") return;
  if (reason.trim() === "") throw new FieldsRefused({ reason: "取り消す理由を入力してください。" });
  if (before.appliedAt !== null && uow.now > undoUntil(before.appliedAt))
    throw new ImportRefused(
      `取り込みから${UNDO_HOURS}時間が過ぎたため、まとめて取り消すことはできません。施設ごとに取り下げてください。`,
    );
  const rowsTotal = await uow.tx.officeImportRow.count({ where: { importId: id, appliedAt: { not: null } } });
  const after = await moveImport(uow, before, "undo", {
    undoneBy: accountOf(uow),
    undoReason: reason,
    rowsDone: 0,
    rowsTotal,
  });
  await recordAudit(uow, {
    action: "officeImport.undo",
    subject: subjectOf(id),
    reason,
    before: importView(before),
    after: importView(after),
  });
  await addJob(uow, "undo-office-import", { id }, { key: `office-import:${id}` });
}
