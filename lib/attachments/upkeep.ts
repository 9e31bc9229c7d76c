import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { deleteFile, getFile } from "@/lib/storage/files";
import { scan } from "./scanner";

const FILES_AT_ONCE = 100;

/** Job of a file that came while the scanner was down. Fails, and so comes again later, while the scanner stays down. */
export async function scanAttachment(id: string): Promise<void> {
  const file = await db.attachment.findFirst({ where: { id, status: "QUARANTINED" }, select: { storageKey: true } });
  const bytes = file === null ? null : await getFile(file.storageKey);
  if (file === null || bytes === null) return;

  const verdict = await scan(bytes);
  if (verdict === "unknown") throw new Error("The scanner does not answer.");
  const status = verdict === "clean" ? "CLEAN" : "REJECTED";
  await db.attachment.updateMany({ where: { id, status: "QUARANTINED" }, data: { status } });
  if (verdict === "infected") await deleteFile(file.storageKey);
}

/** Daily job: files of drafts that are gone and that no case took over. */
export async function removeAbandonedFiles(): Promise<number> {
  const dayAgo = new Date(clock.now().getTime() - 86_400_000);
  const files = await db.attachment.findMany({
    where: { caseId: null, draftId: null, createdAt: { lt: dayAgo } },
    select: { id: true, storageKey: true },
    orderBy: { createdAt: "asc" },
    take: FILES_AT_ONCE,
  });
  for (const file of files) {
    await deleteFile(file.storageKey);
    await db.attachment.delete({ where: { id: file.id }, select: { id: true } });
  }
  return files.length;
}
