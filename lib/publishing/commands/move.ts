import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { relationsTo } from "@/lib/publishing/permissions";
import { type ContentAction, contentWorkflow } from "@/lib/publishing/workflow";
import { takeStep } from "@/lib/workflow/workflow";
import { auditView, type Content, updateContent } from "./record";

export type Move = {
  readonly seenVersion: number;
  readonly changes?: Prisma.ContentUncheckedUpdateManyInput;
  readonly reason?: string;
};

/** One step of the table: may I, change, record. */
export async function moveContent(
  uow: UnitOfWork,
  before: Content,
  action: ContentAction,
  { seenVersion, changes = {}, reason }: Move,
): Promise<Content> {
  const status = takeStep(contentWorkflow, action, before.status, relationsTo(uow.actor, before));
  const after = await updateContent(uow, before.id, seenVersion, { ...changes, status });
  await recordAudit(uow, {
    action: `content.${action}`,
    subject: { kind: "content", id: after.id },
    step: { flow: "content", from: before.status, to: status },
    reason: reason ?? null,
    before: auditView(before),
    after: auditView(after),
  });
  return after;
}
