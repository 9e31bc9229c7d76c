import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { isIn } from "@/lib/publishing/workflow";
import { moveContent } from "./move";
import { syncPublicContent } from "./public-row";
import { type Content, findForChange } from "./record";
import type { SeenContent } from "./review";

/** 公開の終了: the page says so, and nothing is lost. A draft that was never public is put away the same way. */
export async function archiveContent(
  uow: UnitOfWork,
  { id, version, reason }: SeenContent & { readonly reason: string },
): Promise<Content> {
  const before = await findForChange(uow, id);
  const action = before.status === "DRAFT" ? "discard" : "archive";
  const after = await moveContent(uow, before, action, {
    seenVersion: version,
    reason,
    changes: { archivedAt: uow.now, expiresAt: null, publishAt: null },
  });
  return before.firstPublishedAt === null ? after : syncPublicContent(uow, after);
}

/** Back from the archive, as a draft that has to be looked over again. */
export async function restoreContent(uow: UnitOfWork, { id, version }: SeenContent): Promise<Content> {
  const before = await findForChange(uow, id);
  return moveContent(uow, before, "restore", { seenVersion: version, changes: { archivedAt: null } });
}

/** 改訂の取りやめ: the current version is the published one again. */
export async function dropRevision(uow: UnitOfWork, { id, version }: SeenContent): Promise<Content> {
  const before = await findForChange(uow, id);
  const published = await uow.tx.contentVersion.findUniqueOrThrow({
    where: { id: before.publishedVersionId ?? before.currentVersionId },
    select: { id: true, slug: true, title: true, authorId: true },
  });
  const { id: currentVersionId, ...changes } = published;
  return moveContent(uow, before, "dropRevision", {
    seenVersion: version,
    changes: { ...changes, currentVersionId, approvedBy: null },
  });
}

/** The worker's part of 掲載を終える日時. */
export async function expireWhenDue(uow: UnitOfWork, id: string): Promise<Content | null> {
  const before = await findForChange(uow, id);
  const isDue = isIn("shown", before.status) && before.expiresAt !== null && before.expiresAt <= uow.now;
  if (!isDue) return null;
  const after = await moveContent(uow, before, "expire", {
    seenVersion: before.version,
    changes: { archivedAt: uow.now, expiresAt: null, publishAt: null },
  });
  return syncPublicContent(uow, after);
}
