import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { getFile } from "@/lib/storage/files";
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
      id: { in: ids.filter(isUuid) },
      status: { not: "REJECTED" },
      OR: [{ draftId: draft.id }, ...(draft.caseId === null ? [] : [{ caseId: draft.caseId }])],
    },
    select: { ...shown, status: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 20,
  });
  return files.map(({ status, ...file }) => ({ ...file, isScanned: status === "CLEAN" }));
}

export type ServedFile = {
  readonly id: string;
  readonly caseId: string | null;
  readonly flow: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly storageKey: string;
};

/** A scanned file, for whoever may see it: holder of its draft, contact of its case, staff with duty; otherwise none. */
export async function findFile(
  id: string,
  asker: { readonly actor: Actor; readonly draftId: string | null },
): Promise<ServedFile | null> {
  const scope = scopeOf(asker.actor, asker.draftId);
  if (!isUuid(id) || scope.length === 0) return null;
  return db.attachment.findFirst({
    where: { id, status: "CLEAN", OR: scope },
    select: { id: true, caseId: true, flow: true, fileName: true, mediaType: true, storageKey: true },
  });
}

export async function readStoredFile(file: Pick<ServedFile, "storageKey">): Promise<Uint8Array<ArrayBuffer> | null> {
  return getFile(file.storageKey);
}

function scopeOf(actor: Actor, draftId: string | null) {
  const ofDraft = draftId === null ? [] : [{ draftId }];
  switch (actor.kind) {
    case "contact":
      return [...ofDraft, { flow: actor.flow, caseId: actor.caseId }];
    case "staff":
      return hasDuty(actor, "DECLARATIONS") ? [...ofDraft, { flow: "declaration", caseId: { not: null } }] : ofDraft;
    default:
      return ofDraft;
  }
}

function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id);
}
