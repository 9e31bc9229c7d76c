import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { isOfficer } from "@/lib/cases/commands/officers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { toJapanDay } from "@/lib/japan/dates";
import { officeDecidedMail, officePublishedMail } from "@/lib/offices/mails";
import { moveOffice } from "./move";
import { about, notify, publicUrl } from "./notify";
import { auditView, findForChange, findForReview, type Office } from "./record";
import { updateOffice } from "./update";

export type SeenOffice = { readonly id: string; readonly version: number };
export type Reasoned = SeenOffice & { readonly reason: string };

/** 確認の開始: whoever takes up a new case becomes its owner. */
export async function startReview(uow: UnitOfWork, input: SeenOffice): Promise<Office> {
  const before = await findForChange(uow, input.id);
  const owner = uow.actor.kind === "staff" ? { assigneeId: before.assigneeId ?? uow.actor.accountId } : {};
  return moveOffice(uow, before, "startReview", { seenVersion: input.version, changes: owner });
}

/** 担当者: an active colleague with the duty, or nobody. */
export async function assignOffice(
  uow: UnitOfWork,
  input: SeenOffice & { readonly assigneeId: string | null },
): Promise<Office> {
  const before = await findForReview(uow, input.id);
  const after = await updateOffice(uow, before.id, input.version, { assigneeId: input.assigneeId });
  if (input.assigneeId !== null && !(await isOfficer(uow.tx, "office", input.assigneeId))) throw new RecordNotFound();
  await recordAudit(uow, {
    action: "office.assign",
    subject: { kind: "office", id: after.id },
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}

/** 公開: the current version becomes the public one. What was sent and looked at counts as confirmed on that day. */
export async function publishOffice(uow: UnitOfWork, input: SeenOffice): Promise<Office> {
  const before = await findForChange(uow, input.id);
  const after = await moveOffice(uow, before, "publish", {
    seenVersion: input.version,
    changes: { ...shownNow(uow, before), firstPublishedAt: before.firstPublishedAt ?? uow.now },
  });
  await notify(uow, after, officePublishedMail({ ...about(after), url: publicUrl(after.number) }));
  return after;
}

/** 変更の公開: the new version takes the place of the old one at the same address. */
export async function approveChange(uow: UnitOfWork, input: SeenOffice): Promise<Office> {
  const before = await findForChange(uow, input.id);
  const after = await moveOffice(uow, before, "approveChange", {
    seenVersion: input.version,
    changes: shownNow(uow, before),
  });
  await notify(uow, after, officePublishedMail({ ...about(after), url: publicUrl(after.number) }));
  return after;
}

function shownNow(uow: UnitOfWork, before: Office) {
  return {
    publishedVersionId: before.currentVersionId,
    confirmedOn: new Date(toJapanDay(uow.now)),
    decidedAt: uow.now,
    outsideReason: null,
    remindedDays: null,
  };
}

/** 不受理: never without a reason (Administrative Procedure Act, article 8, as a model). */
export async function refuseOffice(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  const before = await findForChange(uow, input.id);
  const after = await moveOffice(uow, before, "refuse", {
    seenVersion: input.version,
    reason: input.reason,
    changes: { decidedAt: uow.now, endedAt: uow.now },
  });
  await notify(uow, after, officeDecidedMail({ ...about(after), what: "確認の結果（不受理）", reason: input.reason }));
  return after;
}
