import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { READING_HOURS } from "./limits";
import { mayOnReading } from "./permissions";
import { ReadingAsked, ReadingDecided, ReadingOfNobody } from "./refusals";
import type { ReadingDecision, ReadingInput } from "./schema";
import { hasSecondAuditor } from "./second-auditors";

/** An auditor asks to read what one colleague did. Returns the id of the request. */
export async function requestReading(uow: UnitOfWork, { personId, reason }: ReadingInput): Promise<string> {
  const { actor } = uow;
  if (actor.kind !== "staff" || !hasDuty(actor, "AUDIT")) throw new NotPermitted();
  const requestedBy = actor.accountId;
  const isStaff = (await uow.tx.account.count({ where: { id: personId, kind: "STAFF" } })) > 0;
  if (!isStaff || personId === requestedBy) throw new ReadingOfNobody();
  const open = { personId, requestedBy, decidedAt: null };
  await uow.tx.$queryRaw`SELECT 1 FROM account WHERE id = ${requestedBy}::uuid FOR UPDATE`;
  if ((await uow.tx.auditReading.count({ where: open })) > 0) throw new ReadingAsked();
  const data = { personId, requestedBy, reason, requestedAt: uow.now };
  const { id } = await uow.tx.auditReading.create({ data, select: { id: true } });
  await recordAudit(uow, { action: "audit.requestReading", subject: { kind: "account", id: personId }, reason });
  return id;
}

/** The second person: another auditor, or an officer of accounts where there is no other. */
export async function decideReading(uow: UnitOfWork, { id, verdict, reason }: ReadingDecision): Promise<void> {
  const { actor } = uow;
  const reading = await uow.tx.auditReading.findUnique({ where: { id } });
  if (reading === null || actor.kind !== "staff") throw new RecordNotFound();
  if (!mayOnReading(actor, "decide", reading, await hasSecondAuditor(uow.tx, reading))) throw new RecordNotFound();
  const isApproved = verdict === "approve";
  const validUntil = isApproved ? new Date(uow.now.getTime() + READING_HOURS * 3_600_000) : null;
  const decisionReason = isApproved ? null : reason;
  const { count } = await uow.tx.auditReading.updateMany({
    where: { id, decidedAt: null },
    data: { decidedBy: actor.accountId, decidedAt: uow.now, isApproved, decisionReason, validUntil },
  });
  if (count === 0) throw new ReadingDecided();
  await recordAudit(uow, {
    action: isApproved ? "audit.approveReading" : "audit.refuseReading",
    subject: { kind: "account", id: reading.personId },
    reason: decisionReason ?? reading.reason,
    after: { requestedBy: reading.requestedBy, ...(validUntil && { validUntil: validUntil.toISOString() }) },
  });
}
