import "server-only";
import type { Actor, Flow } from "@/lib/access/actor";
import { addJob } from "@/lib/db/jobs";
import { type Attempt, attempt, type UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { deleteFile } from "@/lib/storage/files";
import type { Attachment } from "./attachment";
import { type UploadCause, uploadMessage } from "./messages";
import { discardPrepared, type PreparedFile, prepareImage } from "./prepare";

export type Upload = {
  readonly flow: Flow;
  readonly draftId: string;
  /** The question it answers; a refusal is told under this name. */
  readonly field: string;
  /** What the control sent: one file, if the person kept to the rules. */
  readonly files: readonly File[];
};

/** Takes one picture into a draft. File first, row second: a row never points to nothing. */
export async function storeImage(actor: Actor, { files, ...upload }: Upload): Promise<Attempt<Attachment>> {
  const [sent, second] = files;
  if (sent === undefined || second !== undefined)
    return refused(upload.field, sent === undefined ? "empty" : "too-many");
  const prepared = await prepareImage(sent, upload.flow);
  if (!prepared.ok) return refused(upload.field, prepared.cause);
  try {
    const outcome = await attempt(actor, (uow) => recordFile(uow, upload, prepared.file));
    if (!outcome.ok) await discardPrepared(prepared.file);
    return outcome;
  } catch (error) {
    await discardPrepared(prepared.file);
    throw error;
  }
}

async function recordFile(uow: UnitOfWork, upload: Omit<Upload, "files">, file: PreparedFile): Promise<Attachment> {
  const row = await uow.tx.attachment.create({
    data: { ...file, ...upload, createdAt: uow.now },
    select: { id: true, field: true, fileName: true, mediaType: true, size: true, sha256: true },
  });
  if (file.status === "QUARANTINED") await addJob(uow, "scan-attachment", { id: row.id }, { maxAttempts: 25 });
  return row;
}

/** 解除. What was sent with a case stays with it; a file of the draft alone is gone. */
export async function releaseFile(actor: Actor, draftId: string, id: string): Promise<void> {
  const outcome = await attempt(actor, async ({ tx }) => {
    const where = { id, draftId, caseId: null };
    const file = await tx.attachment.findFirst({ where, select: { storageKey: true } });
    await tx.attachment.deleteMany({ where });
    return file;
  });
  if (outcome.ok && outcome.value !== null) await deleteFile(outcome.value.storageKey);
}

function refused(field: string, cause: UploadCause): Attempt<never> {
  return { ok: false, error: new FieldsRefused({ [field]: uploadMessage(cause) }) };
}
