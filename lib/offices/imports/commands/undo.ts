import "server-only";
import { db } from "@/lib/db/client";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { Busy, StaleRecord } from "@/lib/errors";
import type { Office } from "@/lib/offices/commands/record";
import { statusLabels } from "@/lib/offices/labels";
import { actorOf } from "./acting";
import { lockImport, moveImport, type OfficeImport, progressImport } from "./record";
import { tellOfUndone } from "./tell";
import { undoOffices } from "./undo-offices";

/** As many as are taken over at once. */
const BATCH = 250;
const JOB = "undo-office-import";

/** Job: takes back what nobody has touched since, row by row; cut off, the next run goes on. */
export async function undoImport(id: string): Promise<void> {
  const asked = await db.officeImport.findUnique({ where: { id }, select: { status: true, undoneBy: true } });
  if (asked?.status !== "UNDOING" || asked.undoneBy === null) return;
  const actor = await actorOf(asked.undoneBy, JOB);
  if (actor === null) return stopHere(id, "取り消しを始めた人のアカウントが終了したため、途中で止まりました。");
  for (;;) {
    const step = await attempt(actor, (uow) => undoNext(uow, id), { trying: "officeImport.undo", subjectId: id });
    if (step.ok && !step.value) return;
    // Somebody changed one of these offices meanwhile: looked at again, it is left as it is.
    if (step.ok || step.error instanceof StaleRecord) continue;
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
  await undoRows(uow, asked, rows);
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

async function undoRows(uow: UnitOfWork, { undoReason }: OfficeImport, rows: readonly AppliedRow[]): Promise<void> {
  const ids = rows.flatMap(({ officeId }) => officeId ?? []);
  const offices = await uow.tx.office.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  const found = rows.flatMap((row) => {
    const office = offices.find(({ id }) => id === row.officeId);
    return office === undefined ? [] : [{ row, office, isUntouched: office.version === row.appliedVersion }];
  });
  const untouched = found.filter(({ isUntouched }) => isUntouched);
  await undoOffices(
    uow,
    untouched.map(({ row, office }) => ({ office, isNew: row.outcome === "CREATE", isIdAdopted: row.isIdAdopted })),
    undoReason ?? "",
  );
  const undone = untouched.map(({ row }) => row.id);
  await uow.tx.officeImportRow.updateMany({ where: { id: { in: undone } }, data: { undoneAt: uow.now } });
  const left = found.filter(({ isUntouched }) => !isUntouched);
  for (const [refusal, group] of Map.groupBy(left, ({ office }) => touched(office))) {
    const where = { id: { in: group.map(({ row }) => row.id) } };
    await uow.tx.officeImportRow.updateMany({ where, data: { refusal } });
  }
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
