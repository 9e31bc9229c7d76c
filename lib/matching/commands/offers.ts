import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { declarationsOf } from "@/lib/matching/queries/company-candidates";
import { DeclarationNeeded, WrongKind } from "@/lib/matching/refusals";
import type { OfferInput, OptInInput } from "@/lib/matching/schema";
import { introductionGroups } from "@/lib/matching/workflow";
import { lockOrganization, requireMember } from "@/lib/organizations/commands/record";
import { endings } from "./endings";
import { withdrawNow } from "./withdraw";

/** 提供内容 of a municipality. Saved again after it was taken back, it stands again. */
export async function saveOffer(uow: UnitOfWork, organizationId: string, input: OfferInput): Promise<void> {
  const { kind } = await lockOrganization(uow, organizationId, "act");
  if (kind !== "MUNICIPALITY") throw new WrongKind();
  const before = await uow.tx.matchOffer.findUnique({ where: { organizationId }, select: { version: true } });
  requireSeen(before, input.version);
  const data = {
    ...{ industries: input.industries, cooperation: input.cooperation, words: input.words },
    ...{ hasTrialStay: input.trialStay, hasSubsidy: input.subsidy },
    ...written(uow, input),
  };
  await uow.tx.matchOffer.upsert({
    where: { organizationId },
    create: { organizationId, ...data, createdAt: uow.now },
    update: { ...data, version: { increment: 1 } },
    select: { organizationId: true },
  });
  const { industries, cooperation, trialStay, subsidy } = input;
  await recordAudit(uow, {
    action: "match.offer",
    subject: { kind: "match-offer", id: organizationId },
    after: { industries, cooperation, trialStay, subsidy, version: input.version + 1 },
  });
}

/** 紹介を受ける設定: of a company whose declaration is published, with the moment of its consent. */
export async function optIn(uow: UnitOfWork, organizationId: string, input: OptInInput): Promise<void> {
  const { kind } = await lockOrganization(uow, organizationId, "act");
  if (kind === "MUNICIPALITY") throw new WrongKind();
  if (!(await declarationsOf(uow.tx, [organizationId])).has(organizationId)) throw new DeclarationNeeded();
  const before = await uow.tx.matchOptIn.findUnique({ where: { organizationId } });
  requireSeen(before, input.version);
  const optedInAt = before === null || before.withdrawnAt !== null ? uow.now : before.optedInAt;
  const data = {
    ...{ cooperation: input.cooperation, words: input.words ?? "", optedInAt },
    ...written(uow, input),
  };
  await uow.tx.matchOptIn.upsert({
    where: { organizationId },
    create: { organizationId, ...data },
    update: { ...data, version: { increment: 1 } },
    select: { organizationId: true },
  });
  await recordAudit(uow, {
    action: "match.optIn",
    subject: { kind: "match-opt-in", id: organizationId },
    after: { cooperation: input.cooperation, version: input.version + 1 },
  });
}

type TakingBack = { readonly organizationId: string; readonly version: number };

/** Nobody is introduced any more, and whom to write to is forgotten at once. */
export async function withdrawOffer(uow: UnitOfWork, { organizationId, version }: TakingBack): Promise<void> {
  await lockOrganization(uow, organizationId, "act");
  const { count } = await uow.tx.matchOffer.updateMany({
    where: { organizationId, version, withdrawnAt: null },
    data: { ...forgotten, withdrawnAt: uow.now, updatedAt: uow.now, version: { increment: 1 } },
  });
  if (count === 0) throw new StaleRecord();
  await recordAudit(uow, { action: "match.withdrawOffer", subject: { kind: "match-offer", id: organizationId } });
  const waiting = { counterpartOrganizationId: organizationId, officeId: null, status: { in: [...OPEN] } };
  await withdrawNow(uow, { ...waiting, direction: "COMPANY_SEEKS_PLACE" }, endings.offerWithdrawn);
}

export async function optOut(uow: UnitOfWork, { organizationId, version }: TakingBack): Promise<void> {
  await lockOrganization(uow, organizationId, "act");
  const { count } = await uow.tx.matchOptIn.updateMany({
    where: { organizationId, version, withdrawnAt: null },
    data: { ...forgotten, withdrawnAt: uow.now, updatedAt: uow.now, version: { increment: 1 } },
  });
  if (count === 0) throw new StaleRecord();
  await recordAudit(uow, { action: "match.optOut", subject: { kind: "match-opt-in", id: organizationId } });
  const waiting = { counterpartOrganizationId: organizationId, status: { in: [...OPEN] } };
  await withdrawNow(uow, { ...waiting, direction: "MUNICIPALITY_SEEKS_COMPANY" }, endings.optedOut);
}

const OPEN = [...introductionGroups.withDesk, ...introductionGroups.waiting];

const forgotten = { contactName: "", contactDepartment: "", contactEmail: "", contactPhone: "" };

type Contact = Pick<OfferInput, "contactName" | "contactDepartment" | "contactEmail" | "contactPhone">;

function written(uow: UnitOfWork, contact: Contact) {
  return {
    contactName: contact.contactName,
    contactDepartment: contact.contactDepartment ?? "",
    contactEmail: contact.contactEmail,
    contactPhone: contact.contactPhone ?? "",
    updatedBy: requireMember(uow).accountId,
    updatedAt: uow.now,
    withdrawnAt: null,
  };
}

function requireSeen(before: { readonly version: number } | null, seen: number): void {
  if ((before?.version ?? 0) !== seen) throw new StaleRecord();
}
