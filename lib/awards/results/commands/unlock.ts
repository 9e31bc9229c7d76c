import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Result } from "@/lib/awards/results/result";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, StepNotAllowed } from "@/lib/errors";
import { lockSeen, moveResult, officerOf, resultView, type SeenResult, updateResult } from "./record";

const UNLOCK = { flow: "awardResult", action: "unlock" } as const;

type Reasoned = SeenResult & { readonly reason: string };

/** 決定の取消しの依頼: a decided list is opened again by two people alone. */
export async function askUnlock(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<Result> {
  const before = await lockSeen(uow, seen);
  if (before.status !== "DECIDED") throw new StepNotAllowed();
  if ((await openRequest(uow, before.id)) !== null)
    throw new DomainError("決定の取消しは、すでに依頼されています。ほかの表彰担当の承認をお待ちください。");
  await uow.tx.approvalRequest.create({
    data: { ...UNLOCK, caseId: before.id, reason, requestedBy: officerOf(uow), requestedAt: uow.now },
    select: { id: true },
  });
  const after = await updateResult(uow, before.id, {});
  await recordAudit(uow, {
    action: "awardResult.askUnlock",
    subject: { kind: "awardResult", id: after.id },
    reason,
    before: resultView(before),
    after: resultView(after),
  });
  return after;
}

/** By another person than who asked: the seal is gone, the list is a draft again, and all of it stays in the record. */
export async function approveUnlock(uow: UnitOfWork, seen: SeenResult): Promise<Result> {
  const before = await lockSeen(uow, seen);
  const request = await openRequest(uow, before.id);
  if (request === null) throw new StepNotAllowed();
  if (request.requestedBy === officerOf(uow))
    throw new DomainError("取消しの承認は、依頼した人とは別の表彰担当が行ってください。");
  await closeRequest(uow, request.id, true);
  return moveResult(uow, before, "unlock", {
    reason: request.reason,
    changes: {
      ...{ proposedBy: null, proposedAt: null, decidedBy: null, decidedAt: null, sha256: null },
      ...{ approver: null, approvalNumber: null, approvedOn: null },
    },
  });
}

/** The decision stays; whoever asked may take it back too. */
export async function refuseUnlock(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<Result> {
  const before = await lockSeen(uow, seen);
  const request = await openRequest(uow, before.id);
  if (request === null) throw new StepNotAllowed();
  await closeRequest(uow, request.id, false);
  const after = await updateResult(uow, before.id, {});
  await recordAudit(uow, {
    action: "awardResult.refuseUnlock",
    subject: { kind: "awardResult", id: after.id },
    reason,
    before: resultView(before),
    after: resultView(after),
  });
  return after;
}

function openRequest(uow: UnitOfWork, caseId: string) {
  return uow.tx.approvalRequest.findFirst({ where: { ...UNLOCK, caseId, decidedAt: null } });
}

async function closeRequest(uow: UnitOfWork, id: string, isApproved: boolean): Promise<void> {
  await uow.tx.approvalRequest.update({
    where: { id },
    data: { decidedBy: officerOf(uow), decidedAt: uow.now, isApproved },
    select: { id: true },
  });
}
