import "server-only";
import { type Channel, recordAudit } from "@/lib/audit/record";
import { closeOpenRequests } from "@/lib/cases/commands/close-requests";
import { clockChanges } from "@/lib/cases/stops";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { relationsTo } from "@/lib/declarations/permissions";
import { type DeclarationAction, declarationWorkflow, isShown, isWithDeclarer } from "@/lib/declarations/workflow";
import { takeStep } from "@/lib/workflow/workflow";
import { syncPublicPage } from "./public-page";
import { auditView, type Declaration } from "./record";
import { type DeclarationChanges, updateDeclaration } from "./update";

export type Move = {
  readonly seenVersion: number;
  readonly changes?: DeclarationChanges;
  /** Told to the declarer and kept in the audit. */
  readonly reason?: string;
  readonly channel?: Channel;
};

/** One step of the table: may I, change, keep the office's clock, keep the public page, record. */
export async function moveDeclaration(
  uow: UnitOfWork,
  before: Declaration,
  action: DeclarationAction,
  move: Move,
): Promise<Declaration> {
  const status = takeStep(declarationWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await updateDeclaration(uow, before.id, move.seenVersion, {
    status,
    ...clockChanges(before, isWithDeclarer(status), uow.now),
    ...(move.reason === undefined ? {} : { outsideReason: move.reason }),
    ...move.changes,
  });

  await recordAudit(uow, {
    action: `declaration.${action}`,
    subject: { kind: "declaration", id: after.id },
    step: { flow: "declaration", from: before.status, to: status },
    reason: move.reason ?? null,
    before: auditView(before),
    after: auditView(after),
    ...(move.channel === undefined ? {} : { channel: move.channel }),
  });
  if (isWithDeclarer(before.status)) await closeOpenRequests(uow, after.id);
  if (isShown(before.status) || isShown(status) || after.firstPublishedAt !== null) await syncPublicPage(uow, after);
  return after;
}
