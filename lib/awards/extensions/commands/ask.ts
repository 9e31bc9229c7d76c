import "server-only";
import { randomUUID } from "node:crypto";
import { recordAudit } from "@/lib/audit/record";
import { askExtension } from "@/lib/awards/deadlines/extensions";
import { relationsTo } from "@/lib/awards/extensions/permissions";
import { ExtensionAlreadyAsked } from "@/lib/awards/extensions/refusals";
import { extensionWorkflow } from "@/lib/awards/extensions/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { firstStatus } from "@/lib/workflow/workflow";
import { auditView, type Extension, fieldsRefused, limitsFor, requireImpartial } from "./record";

export type AskInput = {
  readonly editionId: string;
  readonly category: string;
  readonly organizationId: string;
  readonly until: Date;
  readonly reason: string;
};

/** 延長の依頼: a later deadline for what one organisation enters in one category. It holds when a second person agrees. */
export async function askForExtension(uow: UnitOfWork, input: AskInput): Promise<Extension> {
  const { actor, tx, now } = uow;
  const status = firstStatus(extensionWorkflow, "ask", relationsTo(actor, { requestedBy: null }));
  if (actor.kind !== "staff") throw new NotPermitted();
  await requireOrganization(uow, input.organizationId);
  await requireImpartial(uow, input);
  const id = randomUUID();
  const by = { requestedBy: actor.accountId, requestedAt: now };
  const asked = askExtension({ id, entryId: input.organizationId, ...input, ...by }, await limitsFor(uow, input));
  if (!asked.ok) throw fieldsRefused(asked);

  const { editionId, category, organizationId } = input;
  const open = { editionId, category, organizationId, status: "ASKED" as const };
  // One at a time, however fast two officers are; an index refuses a second one.
  await tx.$queryRaw`SELECT 1 FROM organization WHERE id = ${organizationId}::uuid FOR UPDATE`;
  if ((await tx.awardExtension.count({ where: open })) > 0) throw new ExtensionAlreadyAsked();
  const extension = await tx.awardExtension.create({
    data: { ...input, ...by, id, status, createdAt: now, updatedAt: now },
  });
  await recordAudit(uow, {
    action: "awardExtension.ask",
    subject: { kind: "awardExtension", id },
    step: { flow: "awardExtension", from: "", to: status },
    reason: input.reason,
    after: auditView(extension),
  });
  return extension;
}

async function requireOrganization({ tx }: UnitOfWork, id: string): Promise<void> {
  const organization = await tx.organization.findUnique({ where: { id }, select: { status: true } });
  if (organization?.status !== "ACTIVE")
    throw new FieldsRefused({ organizationId: "団体を検索し直して、選択してください。" });
}
