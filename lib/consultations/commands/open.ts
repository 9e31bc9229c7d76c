import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/consultations/permissions";
import { openContactSession } from "@/lib/contacts/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { requireMember } from "@/lib/organizations/commands/record";
import { requireThreadLink } from "@/lib/threads/commands/links";
import { markSeen } from "@/lib/threads/seen";

/** Spends nothing: a mailed link opens its case as long as it holds, each time for the time of a proof. */
export async function openByLink(uow: UnitOfWork, token: string): Promise<string> {
  const { flow, caseId } = await requireThreadLink(uow, token);
  const consultation = await uow.tx.consultation.findUnique({ where: { id: caseId }, select: { erasedAt: true } });
  if (flow !== "consultation" || consultation === null || consultation.erasedAt !== null) throw new RecordNotFound();
  await recordAudit(uow, { action: "thread.open", subject: { kind: flow, id: caseId } });
  return openContactSession(uow, { flow, caseId });
}

/** Lets this browser work on a consultation of the organisation, as after a mailed code. */
export async function openOwnConsultation(uow: UnitOfWork, number: string): Promise<string> {
  const { accountId } = requireMember(uow);
  const consultation = await uow.tx.consultation.findUnique({
    where: { number },
    select: { id: true, organizationId: true },
  });
  if (consultation === null) throw new RecordNotFound();
  const relations = relationsTo(uow.actor, consultation);
  if (relations.length === 0) throw new RecordNotFound();
  if (!relations.includes("requester")) throw new NotPermitted();
  const token = await openContactSession(uow, { flow: "consultation", caseId: consultation.id, accountId });
  await recordAudit(uow, { action: "case.openFromMyPage", subject: { kind: "consultation", id: consultation.id } });
  return token;
}

/** The thread was on the screen of whoever acts, who may see it. */
export async function seeThread(uow: UnitOfWork, id: string): Promise<void> {
  const consultation = await uow.tx.consultation.findUnique({
    where: { id },
    select: { id: true, organizationId: true },
  });
  if (consultation === null || relationsTo(uow.actor, consultation).length === 0) throw new RecordNotFound();
  await markSeen(uow, id);
}
