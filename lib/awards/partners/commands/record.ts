import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/partners/permissions";
import { type PartnerAction, partnerWorkflow } from "@/lib/awards/partners/workflow";
import type { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { RecordNotFound } from "@/lib/errors";
import { takeStep } from "@/lib/workflow/workflow";

export type Partner = Prisma.AwardPartnerGetPayload<Record<string, never>>;

type Changes = Omit<Prisma.AwardPartnerUncheckedUpdateInput, "status" | "version" | "updatedAt">;

const withEntry = { entry: { select: { organizationId: true } } } as const;

/** A named municipality and whose entry names it, held to the end of the transaction. */
export async function lockPartner(uow: UnitOfWork, id: string) {
  await uow.tx.$queryRaw`SELECT 1 FROM award_partner WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await uow.tx.awardPartner.findUnique({ where: { id }, include: withEntry });
  if (found === null) throw new RecordNotFound();
  const { entry, ...partner } = found;
  const relations = relationsTo(uow.actor, { id, organizationId: entry.organizationId });
  if (relations.length === 0) throw new RecordNotFound();
  return { partner, relations };
}

export type PartnerMove = {
  readonly organizationId: string;
  readonly changes?: Changes;
};

/** One step of the table, with its event. */
export async function movePartner(
  uow: UnitOfWork,
  before: Partner,
  action: Exclude<PartnerAction, "ask">,
  { organizationId, changes = {} }: PartnerMove,
): Promise<Partner> {
  const relations = relationsTo(uow.actor, { id: before.id, organizationId });
  const status = takeStep(partnerWorkflow, action, before.status, relations);
  const after = await uow.tx.awardPartner.update({
    where: { id: before.id },
    data: { ...changes, status, version: { increment: 1 }, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: `awardPartner.${action}`,
    subject: partnerSubject(after.id),
    step: { flow: "awardPartner", from: before.status, to: status },
    before: partnerView(before),
    after: partnerView(after),
  });
  return after;
}

export function partnerSubject(id: string) {
  return { kind: "awardPartner", id } as const;
}

/** What the audit keeps: no names, no addresses. */
export function partnerView({ entryId, municipalityCode, status, version }: Partner) {
  return { entryId, municipalityCode, status, version };
}
