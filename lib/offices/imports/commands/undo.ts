import "server-only";
import { db } from "@/lib/db/client";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { Busy } from "@/lib/errors";
import { backToPublished } from "@/lib/offices/commands/changes";
import { moveOffice } from "@/lib/offices/commands/move";
import { findForChange, type Office } from "@/lib/offices/commands/record";
import { statusLabels } from "@/lib/offices/labels";
import { actorOf } from "./acting";
import { lockImport, moveImport, type OfficeImport, progressImport } from "./record";
import { tellOfUndone } from "./tell";

/** A change that is taken back makes its page anew: a few at a time. */
const BATCH = 25;
const JOB = "undo-office-import";

/** Job: takes back what nobody has touched since, row by row; cut off, the next run goes on. */
export async function undoImport(id: string): Promise<void> {
  const asked = await db.officeImport.findUnique({ where: { id }, select: { status: true, undoneBy: true } });
  if (asked?.status !== "UNDOING" || asked.undoneBy === null) return;
  const actor = await actorOf(asked.undoneBy, JOB);
  if (actor === null) return stopHere(id, "取り消しを始めた人のアカウントが終了したため、途中で止まりました。");
  for (;;) {
    const step = await attempt(actor, (uow) => undoNext(uow, id), { trying: "officeImport.undo", subjectId: id });
    if (step.ok && step.value) continue;
    if (step.ok) return;
    if (step.error instanceof Busy) throw step.error;
    return stopHere(id, step.error.message);
  }
}

async function undoNext(uow: UnitOfWork, id: string): Promise<boolean> {
  const asked = await lockImport(uow, id);
  if (asked.status !== "UNDOING") return false;
  const rows = await uow.tx.officeImportRow.findMany({
    where: { importId: id, appliedAt: { not: null }, undoneAt: null, refusal: null },
    select: { id: true, outcome: true, officeId: true, appliedVersion: true, isIdAdopted: true },
    orderBy: { line: "asc" },
    take: BATCH,
  });
  if (rows.length === 0) {
    await tellOfUndone(uow, await moveImport(uow, asked, "finishUndo", { undoneAt: uow.now }));
    return false;
  }
  for (const row of rows) await undoRow(uow, asked, row);
  await progressImport(uow, id, { rowsDone: { increment: rows.length } });
  return true;
}

type AppliedRow = {
  readonly id: string;
  readonly outcome: string;
  readonly officeId: string | null;
  readonly appliedVersion: number | null;
  readonly isIdAdopted: boolean;
};

async function undoRow(uow: UnitOfWork, { undoReason }: OfficeImport, row: AppliedRow): Promise<void> {
  const office = await findForChange(uow, row.officeId ?? "");
  const isUntouched = office.version === row.appliedVersion;
  if (isUntouched) await takeBack(uow, office, { ...row, reason: undoReason ?? "" });
  await uow.tx.officeImportRow.update({
    where: { id: row.id },
    data: isUntouched ? { undoneAt: uow.now } : { refusal: touched(office) },
    select: { id: true },
  });
}

type TakingBack = AppliedRow & { readonly reason: string };

/** What was begun is withdrawn; what was changed is again what it was. */
async function takeBack(uow: UnitOfWork, office: Office, { outcome, isIdAdopted, reason }: TakingBack): Promise<void> {
  const changes = isIdAdopted ? { externalId: null } : {};
  if (outcome === "CREATE") {
    await moveOffice(uow, office, "withdraw", {
      seenVersion: office.version,
      reason,
      changes: { ...changes, endedAt: uow.now },
    });
    return;
  }
  const action = uow.actor.kind === "staff" ? "declineChange" : "dropChange";
  await backToPublished(uow, { id: office.id, version: office.version, reason, changes }, action);
}

function touched({ status }: Office): string {
  return `取り込みの後に手続きが進んでいるため、取り消していません（現在：${statusLabels[status]}）。`;
}

async function stopHere(id: string, problem: string): Promise<void> {
  await perform({ kind: "system", job: JOB }, async (uow) => {
    const before = await lockImport(uow, id);
    if (before.status !== "UNDOING") return;
    await tellOfUndone(uow, await moveImport(uow, before, "finishUndo", { undoneAt: uow.now, problem }));
  });
}
