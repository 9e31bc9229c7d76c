import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { addJob } from "@/lib/db/jobs";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { lockDraft } from "@/lib/drafts/commands";
import { deleteFile } from "@/lib/storage/files";
import type { Attachment } from "./attachment";
import type { PreparedFile } from "./prepare";

/** Files of one question beside those that the form names: of a screen elsewhere, or of a send that could not be saved. */
const SPARE_MAX = 3;
const AT_ONCE = 100;

type DraftPlace = {
  readonly flow: string;
  readonly draftId: string;
  readonly field: string;
  /** Stored files that the form shows and that stay. */
  readonly named: readonly string[];
};

type Detached = { readonly id: string; readonly storageKey: string };

/**
 * Puts a stored file into a draft. What a question holds is counted here and not in the form, which need not say all: the
 * oldest beyond the spare ones go, so that nobody who tries again is kept from it.
 */
export async function addToDraft(actor: Actor, place: DraftPlace, file: PreparedFile): Promise<Attempt<Attachment>> {
  const { flow, draftId, field, named } = place;
  const outcome = await attempt(actor, async (uow) => {
    await lockDraft(uow, draftId);
    const surplus = await uow.tx.attachment.findMany({
      where: { draftId, field, caseId: null, id: { notIn: [...named] } },
      select: { id: true, storageKey: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: SPARE_MAX,
      take: AT_ONCE,
    });
    await uow.tx.attachment.updateMany({
      where: { id: { in: surplus.map(({ id }) => id) } },
      data: { draftId: null },
    });
    const added = await uow.tx.attachment.create({
      data: { ...file, flow, draftId, field, createdAt: uow.now },
      select: { id: true, field: true, fileName: true, mediaType: true, size: true, sha256: true },
    });
    if (file.status === "QUARANTINED") await addJob(uow, "scan-attachment", { id: added.id }, { maxAttempts: 25 });
    return { added, surplus };
  });
  if (!outcome.ok) return outcome;
  await removeDetached(outcome.value.surplus);
  return { ok: true, value: outcome.value.added };
}

/**
 * 解除, once the answers that named them are saved without them. What was sent with a case stays with it; a file of the
 * draft alone is gone.
 */
export async function releaseFiles(actor: Actor, draftId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const outcome = await attempt(actor, ({ tx }) =>
    tx.attachment.updateManyAndReturn({
      where: { id: { in: [...ids] }, draftId, caseId: null },
      data: { draftId: null },
      select: { id: true, storageKey: true },
    }),
  );
  if (outcome.ok) await removeDetached(outcome.value);
}

/** At once where the storage lets them go; the others are left to the daily job. */
async function removeDetached(files: readonly Detached[]): Promise<void> {
  await Promise.allSettled(files.map(removeFile));
}

/** Bytes first, row second: what could not be removed is still known. */
export async function removeFile({ id, storageKey }: Detached): Promise<void> {
  await deleteFile(storageKey);
  await db.attachment.deleteMany({ where: { id, draftId: null, caseId: null } });
}
