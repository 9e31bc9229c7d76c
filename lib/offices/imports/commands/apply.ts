import "server-only";
import { db } from "@/lib/db/client";
import { attempt, perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { Busy, StaleRecord } from "@/lib/errors";
import { requireMunicipality } from "@/lib/offices/commands/municipality";
import { actorOf } from "./acting";
import { changeOffices } from "./change-offices";
import { type Applied, createOffices } from "./create-offices";
import { planBatch, type Refused } from "./plan";
import { lockImport, moveImport, type OfficeImport, progressImport } from "./record";
import { tellOfApplied } from "./tell";

/** Rows of one transaction: few enough to end in good time, many enough to be quick. */
const BATCH = 250;
const JOB = "apply-office-import";

/** Job: each row once, some at a time. Cut off at any moment, the next run goes on with what is left. */
export async function applyImport(id: string): Promise<void> {
  const asked = await db.officeImport.findUnique({ where: { id }, select: { status: true, appliedBy: true } });
  if (asked?.status !== "APPLYING" || asked.appliedBy === null) return;
  const actor = await actorOf(asked.appliedBy, JOB);
  if (actor === null) return stopHere(id, "取り込みを始めた人のアカウントが終了したため、途中で止まりました。");
  for (;;) {
    const step = await attempt(actor, (uow) => applyNext(uow, id), { trying: "officeImport.apply", subjectId: id });
    if (step.ok && !step.value) return;
    // Somebody changed one of these offices meanwhile: planned again, its row says so.
    if (step.ok || step.error instanceof StaleRecord) continue;
    if (step.error instanceof Busy) throw step.error;
    return stopHere(id, step.error.message);
  }
}

/** True while there is more. */
async function applyNext(uow: UnitOfWork, id: string): Promise<boolean> {
  const asked = await lockImport(uow, id);
  if (asked.status !== "APPLYING") return false;
  await uow.tx.$queryRaw`SELECT 1 FROM organization WHERE id = ${asked.organizationId}::uuid FOR UPDATE`;
  await requireMunicipality(uow, asked.organizationId);
  const rows = await uow.tx.officeImportRow.findMany({
    where: { importId: id, outcome: { in: ["CREATE", "CHANGE"] }, appliedAt: null, refusal: null },
    select: { id: true, outcome: true, externalId: true, answers: true, officeId: true, seenVersion: true },
    orderBy: { line: "asc" },
    take: BATCH,
  });
  if (rows.length === 0) {
    await tellOfApplied(uow, await moveImport(uow, asked, "finish", { appliedAt: uow.now }));
    return false;
  }
  await applyRows(uow, asked, rows);
  await progressImport(uow, id, { rowsDone: { increment: rows.length } });
  return true;
}

async function applyRows(uow: UnitOfWork, asked: OfficeImport, rows: Parameters<typeof planBatch>[2]): Promise<void> {
  const plan = await planBatch(uow, asked, rows);
  const { organizationId } = asked;
  const of = { organizationId, channel: uow.actor.kind === "staff" ? "desk" : "web" } as const;
  const created = await createOffices(uow, of, plan.create);
  const changed = await changeOffices(uow, of, plan.change);
  await keepApplied(uow, [...created, ...changed]);
  await keepRefused(uow, plan.refused);
}

async function keepApplied(uow: UnitOfWork, applied: readonly Applied[]): Promise<void> {
  if (applied.length === 0) return;
  await uow.tx.$executeRaw`
    UPDATE office_import_row AS r
       SET office_id = n."officeId", applied_version = n.version, is_id_adopted = n."isIdAdopted", applied_at = ${uow.now}
      FROM jsonb_to_recordset(${JSON.stringify(applied)}::jsonb)
           AS n("rowId" uuid, "officeId" uuid, version int, "isIdAdopted" boolean)
     WHERE r.id = n."rowId"`;
}

async function keepRefused(uow: UnitOfWork, refused: readonly Refused[]): Promise<void> {
  for (const [sentence, rows] of Map.groupBy(refused, (one) => one.sentence)) {
    const ids = rows.map(({ id }) => id);
    await uow.tx.officeImportRow.updateMany({ where: { id: { in: ids } }, data: { refusal: sentence } });
  }
}

/** What was taken over stays, and can be undone; the rest is not. */
async function stopHere(id: string, problem: string): Promise<void> {
  await perform({ kind: "system", job: JOB }, async (uow) => {
    const before = await lockImport(uow, id);
    if (before.status !== "APPLYING") return;
    await tellOfApplied(uow, await moveImport(uow, before, "finish", { appliedAt: uow.now, problem }));
  });
}
