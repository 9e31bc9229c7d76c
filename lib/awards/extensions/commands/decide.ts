import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { approveExtension as approvalOf } from "@/lib/awards/deadlines/extensions";
import { relationsTo } from "@/lib/awards/extensions/permissions";
import { type ExtensionAction, extensionWorkflow } from "@/lib/awards/extensions/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, NotPermitted, StaleRecord } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";
import { tellOfExtension } from "./notify";
import { auditView, type Extension, findForChange, limitsFor, requireImpartial } from "./record";

type Seen = { readonly id: string; readonly version: number };

/** 延長の承認, by another person than who asked; held against the deadline of the moment once more. */
export async function approveExtension(uow: UnitOfWork, seen: Seen): Promise<Extension> {
  const before = await findForChange(uow, seen.id);
  if (uow.actor.kind !== "staff") throw new NotPermitted();
  await requireImpartial(uow, before);
  if (before.status === "ASKED") {
    const approval = { approvedBy: uow.actor.accountId, approvedAt: uow.now, limits: await limitsFor(uow, before) };
    const approved = approvalOf({ ...before, entryId: before.organizationId }, approval);
    if (!approved.ok) throw new DomainError(approved.sentence);
  }
  const after = await decide(uow, before, { action: "approve", seenVersion: seen.version });
  await tellOfExtension(uow, after);
  return after;
}

/** 延長しない: by a second person, or by whoever asked and thinks otherwise now. */
export async function refuseExtension(
  uow: UnitOfWork,
  { id, version, reason }: Seen & { readonly reason: string },
): Promise<Extension> {
  const before = await findForChange(uow, id);
  await requireImpartial(uow, before);
  return decide(uow, before, { action: "refuse", seenVersion: version, refusal: reason });
}

type Decision = { readonly action: ExtensionAction; readonly seenVersion: number; readonly refusal?: string };

async function decide(uow: UnitOfWork, before: Extension, { action, seenVersion, refusal }: Decision) {
  const { tx, actor, now } = uow;
  const status = takeStep(extensionWorkflow, action, before.status, relationsTo(actor, before));
  if (actor.kind !== "staff") throw new NotPermitted();
  const { count } = await tx.awardExtension.updateMany({
    where: { id: before.id, version: seenVersion },
    data: {
      ...{ status, decidedBy: actor.accountId, decidedAt: now, refusal: refusal ?? null },
      ...{ version: { increment: 1 }, updatedAt: now },
    },
  });
  if (count === 0) throw new StaleRecord();
  const after = await tx.awardExtension.findUniqueOrThrow({ where: { id: before.id } });
  await recordAudit(uow, {
    action: `awardExtension.${action}`,
    subject: { kind: "awardExtension", id: after.id },
    step: { flow: "awardExtension", from: before.status, to: status },
    reason: refusal ?? before.reason,
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}
