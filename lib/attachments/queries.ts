import "server-only";
import { db } from "@/lib/db/client";
import type { Attachment } from "./attachment";

const shown = { id: true, field: true, fileName: true, mediaType: true, size: true, sha256: true } as const;

export type DraftFile = Attachment & { readonly isScanned: boolean };

/** The files that a draft may name: its own, and those of the case it works on. */
export async function listFilesOfDraft(
  draft: { readonly id: string; readonly caseId: string | null },
  ids: readonly string[],
): Promise<DraftFile[]> {
  if (ids.length === 0) return [];
  const files = await db.attachment.findMany({
    where: {
      id: { in: ids.filter(isFileId) },
      status: { not: "REJECTED" },
      OR: [{ draftId: draft.id }, ...(draft.caseId === null ? [] : [{ caseId: draft.caseId }])],
    },
    select: { ...shown, status: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 20,
  });
  return files.map(({ status, ...file }) => ({ ...file, isScanned: status === "CLEAN" }));
}

/** Anything else would be a fault of the database instead of a file that is not there. */
export function isFileId(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id);
}
