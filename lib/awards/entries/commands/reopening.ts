import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { entryChangedMail } from "@/lib/awards/entries/mails";
import { entryWorkflow } from "@/lib/awards/entries/workflow";
import { isOfficer } from "@/lib/cases/commands/officers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { moveEntry } from "./move";
import { about, notify } from "./notify";
import { isInConflict } from "./officers";
import { unchecked } from "./proposals";
import { auditView, type Entry, findForCheck } from "./record";
import { updateEntry } from "./update";
import type { Reasoned, SeenEntry } from "./withdraw";

const REOPENING = { flow: "awardEntry", action: "reopen" } as const;

/** 確認のやり直しの依頼: what two people decided is opened again by two people. This is the first. */
export async function askToReopen(uow: UnitOfWork, { id, version, reason }: Reasoned): Promise<Entry> {
  const before = await findForCheck(uow, id);
  requireDecided(before);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const after = await updateEntry(uow, before.id, version, {});
  const open = await uow.tx.approvalRequest.count({ where: { ...REOPENING, caseId: before.id, decidedAt: null } });
  if (open > 0)
    throw new DomainError("確認のやり直しは、すでに依頼されています。ほかの表彰担当の承認をお待ちください。");
  const asked = { reason, requestedBy: uow.actor.accountId, requestedAt: uow.now };
  await uow.tx.approvalRequest.create({ data: { ...REOPENING, caseId: before.id, ...asked }, select: { id: true } });
  await recordAct(uow, "askReopen", [before, after], reason);
  return after;
}

export type DecideReopenInput = SeenEntry & { readonly requestId: string; readonly isApproved: boolean };

/** The second person. Approved, the check begins anew with a clock of its own; what was sent and when stays as it was. */
export async function decideReopening(uow: UnitOfWork, input: DecideReopenInput): Promise<Entry> {
  const before = await findForCheck(uow, input.id);
  const { reason } = await decide(uow, before, input);
  if (!input.isApproved) {
    const after = await updateEntry(uow, before.id, input.version, {});
    await recordAct(uow, "refuseReopen", [before, after]);
    return after;
  }
  requireDecided(before);
  const clock = { receivedAt: uow.now, stoppedDays: 0 };
  const after = await moveEntry(uow, before, "reopen", {
    seenVersion: input.version,
    reason,
    changes: { ...unchecked, ...clock, assigneeId: await ownerAfter(uow, before) },
  });
  await notify(uow, after, entryChangedMail({ ...(await about(uow, after)), what: "確認のやり直し", reason }));
  return after;
}

/** The database refuses the same person twice; this refuses first, with a sentence. Who asked may take it back. */
async function decide(uow: UnitOfWork, before: Entry, { requestId, isApproved }: DecideReopenInput) {
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  const { accountId } = uow.actor;
  const where = { ...REOPENING, id: requestId, caseId: before.id, decidedAt: null };
  const request = await uow.tx.approvalRequest.findFirst({ where });
  if (request === null) throw new RecordNotFound();
  if (isApproved && request.requestedBy === accountId)
    throw new DomainError("確認のやり直しの承認は、依頼した人とは別の表彰担当が行ってください。");
  const decision = { decidedBy: accountId, decidedAt: uow.now, isApproved };
  const { count } = await uow.tx.approvalRequest.updateMany({ where, data: decision });
  if (count === 0) throw new RecordNotFound();
  return request;
}

function requireDecided({ status, erasedAt }: Entry): void {
  if (!entryWorkflow.reopen.from.some((from) => from === status)) throw new StepNotAllowed();
  if (erasedAt !== null)
    throw new DomainError("この応募の個人データは消去されているため、確認をやり直せません。応募者に連絡してください。");
}

/** What is decided is not handed over, so its officer may have left since, or be in conflict with it. */
async function ownerAfter(uow: UnitOfWork, { id, assigneeId }: Entry): Promise<string | null> {
  const isKept =
    assigneeId !== null &&
    (await isOfficer(uow.tx, "awardEntry", assigneeId)) &&
    !(await isInConflict(uow, id, assigneeId));
  if (isKept) return assigneeId;
  return uow.actor.kind === "staff" ? uow.actor.accountId : null;
}

async function recordAct(
  uow: UnitOfWork,
  act: "askReopen" | "refuseReopen",
  [before, after]: readonly [Entry, Entry],
  reason: string | null = null,
): Promise<void> {
  await recordAudit(uow, {
    action: `awardEntry.${act}`,
    subject: { kind: "awardEntry", id: after.id },
    reason,
    before: auditView(before),
    after: auditView(after),
  });
}
