import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { daysBefore } from "@/lib/durations";
import { deleteFile, getFile } from "@/lib/storage/files";
import { removeFile } from "./draft-files";
import { scan } from "./scanner";

const FILES_AT_ONCE = 100;
const NONE = "00000000-0000-0000-0000-000000000000";

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

/**
 * Daily job: files of drafts that are gone and that no case took over, all of them. One that cannot be removed keeps none
 * of the others; the job fails at the end, and so comes again.
 */
export async function removeAbandonedFiles(): Promise<number> {
  const dayAgo = daysBefore(clock.now(), 1);
  let [removed, left, after] = [0, 0, NONE];
  for (;;) {
    const files = await db.attachment.findMany({
      where: { caseId: null, draftId: null, createdAt: { lt: dayAgo }, id: { gt: after } },
      select: { id: true, storageKey: true },
      orderBy: { id: "asc" },
      take: FILES_AT_ONCE,
    });
    for (const file of files) {
      const isRemoved = await removeFile(file).then(
        () => true,
        () => false,
      );
      if (isRemoved) removed += 1;
      else left += 1;
    }
    after = files.at(-1)?.id ?? after;
    if (files.length < FILES_AT_ONCE) break;
  }
  if (left > 0) throw new Error(`${left} files could not be removed; ${removed} were.`);
  return removed;
}
