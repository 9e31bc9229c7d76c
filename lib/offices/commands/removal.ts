import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { officeDecidedMail } from "@/lib/offices/mails";
import { officePermissions, relationsTo } from "@/lib/offices/permissions";
import { moveOffice } from "./move";
import { about, notify } from "./notify";
import { auditView, findForChange, findForReview, type Office } from "./record";
import type { Reasoned, SeenOffice } from "./review";
import { updateOffice } from "./update";

const REMOVAL = { flow: "office", action: "remove" } as const;

/** 削除の申出: the municipality asks, or an officer begins it. Somebody else of the secretariat decides. */
export async function askForRemoval(uow: UnitOfWork, input: Reasoned): Promise<Office> {
  const before = await findForChange(uow, input.id);
  const { actor } = uow;
  if (!isGranted(officePermissions.askForRemoval, relationsTo(actor, before), before.status))
    throw new StepNotAllowed();
  if (actor.kind !== "member" && actor.kind !== "staff") throw new NotPermitted();
  const after = await updateOffice(uow, before.id, input.version, {});
  const open = await uow.tx.approvalRequest.count({ where: { ...REMOVAL, caseId: before.id, decidedAt: null } });
  if (open > 0) throw new DomainError("この施設の削除は、すでに申し出られています。事務局の決定をお待ちください。");
  await uow.tx.approvalRequest.create({
    data: {
      ...REMOVAL,
      caseId: before.id,
      reason: input.reason,
      requestedBy: actor.accountId,
      requestedAt: uow.now,
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "office.askForRemoval",
    subject: { kind: "office", id: after.id },
    reason: input.reason,
    before: auditView(before),
    after: auditView(after),
  });
  if (actor.kind === "member")
    await notify(uow, after, officeDecidedMail({ ...about(after), what: "削除の申出の受付", reason: input.reason }));
  return after;
}

type OfRequest = SeenOffice & { readonly requestId: string };

/** 削除の承認: by another person than who asked. The page is taken away, the record of the decision stays. */
export async function approveRemoval(uow: UnitOfWork, input: OfRequest): Promise<Office> {
  const { before, request } = await decide(uow, input, true);
  const after = await moveOffice(uow, before, "remove", {
    seenVersion: input.version,
    reason: request.reason,
    changes: { decidedAt: uow.now, endedAt: uow.now },
  });
  await notify(uow, after, officeDecidedMail({ ...about(after), what: "施設の削除", reason: request.reason }));
  return after;
}

/** 削除の見送り: the office stays as it is. */
export async function declineRemoval(uow: UnitOfWork, input: OfRequest & Reasoned): Promise<Office> {
  const { before } = await decide(uow, input, false);
  const after = await updateOffice(uow, before.id, input.version, {});
  await recordAudit(uow, {
    action: "office.declineRemoval",
    subject: { kind: "office", id: after.id },
    reason: input.reason,
    before: auditView(before),
    after: auditView(after),
  });
  await notify(uow, after, officeDecidedMail({ ...about(after), what: "削除の見送り", reason: input.reason }));
  return after;
}

/** The database refuses the same person twice; this refuses first, with a sentence. Who asked may take it back. */
async function decide(uow: UnitOfWork, { id, requestId }: OfRequest, isApproved: boolean) {
  const before = await findForReview(uow, id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const { accountId } = uow.actor;
  const where = { ...REMOVAL, id: requestId, caseId: before.id, decidedAt: null };
  const request = await uow.tx.approvalRequest.findFirst({ where });
  if (request === null) throw new RecordNotFound();
  if (isApproved && request.requestedBy === accountId)
    throw new DomainError("削除の承認は、申し出た人とは別の担当者が行ってください。");
  const decision = { decidedBy: accountId, decidedAt: uow.now, isApproved };
  const { count } = await uow.tx.approvalRequest.updateMany({ where, data: decision });
  if (count === 0) throw new RecordNotFound();
  return { before, request };
}
