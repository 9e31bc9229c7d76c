import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { isOfficer } from "@/lib/cases/commands/officers";
import { restartedClock } from "@/lib/cases/stops";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { declarationChangedByOfficeMail } from "@/lib/declarations/mails/to-declarer";
import { isEnded } from "@/lib/declarations/workflow";
import { DomainError, NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { moveDeclaration } from "./move";
import { about, notify } from "./notify";
import { auditView, type Declaration } from "./record";
import { findForReview, type SeenCase } from "./review";
import { updateDeclaration } from "./update";

/** Without its contact nobody could be asked anything. */
class CaseErased extends DomainError {
  override readonly name = "CaseErased";
  constructor() {
    super("この手続きの個人データは消去されているため、再開できません。必要なときは、新しい申請を案内してください。");
  }
}

/** 再開の依頼: an ended case is opened again by two people. This is the first. */
export async function askToReopen(uow: UnitOfWork, input: SeenCase & { readonly reason: string }): Promise<void> {
  const before = await findForReview(uow, input.id);
  if (!isEnded(before.status)) throw new StepNotAllowed();
  if (before.erasedAt !== null) throw new CaseErased();
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const open = await uow.tx.approvalRequest.findFirst({
    where: { caseId: before.id, action: "reopen", decidedAt: null },
    select: { id: true },
  });
  if (open !== null) throw new DomainError("再開はすでに依頼されています。もう1人の担当者の承認をお待ちください。");
  const after = await updateDeclaration(uow, before.id, input.version, {});
  await uow.tx.approvalRequest.create({
    data: {
      flow: "declaration",
      caseId: before.id,
      action: "reopen",
      reason: input.reason,
      requestedBy: uow.actor.accountId,
      requestedAt: uow.now,
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "declaration.askReopen",
    subject: { kind: "declaration", id: before.id },
    reason: input.reason,
    before: auditView(before),
    after: auditView(after),
  });
}

export type DecideReopenInput = SeenCase & { readonly requestId: string; readonly isApproved: boolean };

/** The second person. The database refuses the same person twice; this refuses first, with a sentence. */
export async function decideReopening(uow: UnitOfWork, input: DecideReopenInput): Promise<Declaration> {
  const before = await findForReview(uow, input.id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const request = await uow.tx.approvalRequest.findFirst({
    where: { id: input.requestId, caseId: before.id, action: "reopen", decidedAt: null },
  });
  if (request === null) throw new RecordNotFound();
  if (input.isApproved && before.erasedAt !== null) throw new CaseErased();
  if (input.isApproved && request.requestedBy === uow.actor.accountId) {
    throw new DomainError("再開の承認は、依頼した人とは別の担当者が行ってください。");
  }
  await uow.tx.approvalRequest.update({
    where: { id: request.id },
    data: { decidedBy: uow.actor.accountId, decidedAt: uow.now, isApproved: input.isApproved },
  });
  if (!input.isApproved) {
    const after = await updateDeclaration(uow, before.id, input.version, {});
    await recordAudit(uow, {
      action: "declaration.declineReopen",
      subject: { kind: "declaration", id: before.id },
      before: auditView(before),
      after: auditView(after),
    });
    return after;
  }
  // A case that ended is not handed over, so its officer may have left since.
  const isKept = before.assigneeId !== null && (await isOfficer(uow.tx, "declaration", before.assigneeId));
  const assigneeId = isKept ? before.assigneeId : uow.actor.accountId;
  const after = await moveDeclaration(uow, before, "reopen", {
    seenVersion: input.version,
    reason: request.reason,
    changes: { ...restartedClock(uow.now), endedAt: null, acceptedAt: null, assigneeId },
  });
  await notify(
    uow,
    after,
    declarationChangedByOfficeMail({ ...about(after), what: "手続きの再開", reason: request.reason }),
  );
  return after;
}
