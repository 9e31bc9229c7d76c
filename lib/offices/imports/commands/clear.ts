import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform, type UnitOfWork } from "@/lib/db/unit-of-work";
import { daysBefore } from "@/lib/durations";
import { KEPT_DAYS } from "@/lib/offices/imports/permissions";
import { deleteFile } from "@/lib/storage/files";
import { lockImport, moveImport, progressImport } from "./record";
import { correctedKey } from "./stage";

const AT_ONCE = 100;
const STOPPED = "読み取りが途中で止まりました。もう一度ファイルを選んで送ってください。";

/** Daily job: files and rows name people; when their time is over, the numbers of the import alone stay. */
export async function clearOldImports(): Promise<number> {
  const old = daysBefore(clock.now(), KEPT_DAYS);
  const over = await db.officeImport.findMany({
    where: {
      storageKey: { not: null },
      updatedAt: { lt: old },
      status: { notIn: ["APPLYING", "UNDOING"] },
    },
    select: { id: true, storageKey: true },
    orderBy: { updatedAt: "asc" },
    take: AT_ONCE,
  });
  for (const { id, storageKey } of over) {
    await deleteFile(correctedKey(id));
    if (storageKey !== null) await deleteFile(storageKey);
    await perform({ kind: "system", job: "clear-old-office-imports" }, (uow) => clearOne(uow, id));
  }
  return over.length;
}

async function clearOne(uow: UnitOfWork, id: string): Promise<void> {
  const before = await lockImport(uow, id);
  await uow.tx.officeImportRow.deleteMany({ where: { importId: id } });
  if (before.status === "STAGED") await moveImport(uow, before, "discard", { storageKey: null });
  else if (before.status === "UPLOADED" || before.status === "READING")
    await moveImport(uow, before, "refuse", { storageKey: null, problem: STOPPED });
  else await progressImport(uow, id, { storageKey: null });
}
