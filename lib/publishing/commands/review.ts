import "server-only";
import { actorId } from "@/lib/access/actor";
import { isConsented, requireConsent } from "@/lib/awards/showcase/consent";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { faultsOf } from "@/lib/publishing/checks";
import { type contentWorkflow, isIn, stepFor } from "@/lib/publishing/workflow";
import { moveContent } from "./move";
import { answersOfVersion, syncPublicContent } from "./public-row";
import { type Content, findForChange } from "./record";
import { scheduleContent } from "./schedule";

export type SeenContent = { readonly id: string; readonly version: number };

/** 確認の依頼. What has gaps or would be unreadable for somebody is not sent; the sentences name each field. */
export async function submitContent(uow: UnitOfWork, { id, version }: SeenContent): Promise<Content> {
  const before = await findForChange(uow, id);
  const faults = faultsOf(before.kind, await answersOfVersion(uow, before.currentVersionId));
  if (Object.keys(faults).length > 0) throw new FieldsRefused(faults);
  return moveContent(uow, before, stepFor(before.status, "submit"), {
    seenVersion: version,
    changes: { returnReason: null },
  });
}

/** 差し戻し by a second person, or taking back one's own. */
export async function returnContent(
  uow: UnitOfWork,
  { id, version, reason }: SeenContent & { readonly reason: string },
): Promise<Content> {
  const before = await findForChange(uow, id);
  return moveContent(uow, before, stepFor(before.status, "return"), {
    seenVersion: version,
    reason,
    changes: { returnReason: reason, publishAt: null, approvedBy: null },
  });
}

/** 公開, now or at a set moment, by somebody who did not write it. */
export async function approveContent(
  uow: UnitOfWork,
  { id, version, publishAt }: SeenContent & { readonly publishAt: Date | null },
): Promise<Content> {
  const before = await findForChange(uow, id);
  await requireConsent(uow, id);
  const approvedBy = actorId(uow.actor);
  if (publishAt === null) return goPublic(uow, before, stepFor(before.status, "publish"), version, approvedBy);
  const after = await moveContent(uow, before, stepFor(before.status, "approve"), {
    seenVersion: version,
    changes: { publishAt, approvedBy },
  });
  await scheduleContent(uow, "publish-content", id, publishAt);
  return after;
}

/** The worker's part of a set time; what was taken back in the meantime is left alone, and what a winner consents to no more. */
export async function releaseWhenDue(uow: UnitOfWork, id: string): Promise<Content | null> {
  const before = await findForChange(uow, id);
  const isDue = isIn("scheduled", before.status) && before.publishAt !== null && before.publishAt <= uow.now;
  if (!isDue || !(await isConsented(uow, id))) return null;
  return goPublic(uow, before, stepFor(before.status, "release"), before.version, before.approvedBy);
}

async function goPublic(
  uow: UnitOfWork,
  before: Content,
  action: keyof typeof contentWorkflow,
  seenVersion: number,
  approvedBy: string | null,
): Promise<Content> {
  const after = await moveContent(uow, before, action, {
    seenVersion,
    changes: {
      publishedVersionId: before.currentVersionId,
      firstPublishedAt: before.firstPublishedAt ?? uow.now,
      publishedAt: uow.now,
      publishAt: null,
      approvedBy,
      archivedAt: null,
      returnReason: null,
    },
  });
  return syncPublicContent(uow, after);
}
