import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StaleRecord } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue";
import { approvedMail, refusedMail } from "@/lib/organizations/mails-from-desk";
import { NotWaiting } from "@/lib/organizations/refusals";
import { mypageUrl } from "./addresses";
import { openOwners } from "./owners";
import { lockOrganization, type Organization, subjectOf } from "./record";

type Decision = { readonly id: string; readonly version: number };

/** 承認 of a municipality that registered itself: from here on it acts. */
export async function approveOrganization(uow: UnitOfWork, { id, version }: Decision): Promise<void> {
  const { name } = await lockWaiting(uow, id, version);
  await uow.tx.organization.update({
    where: { id },
    data: { status: "ACTIVE", version: { increment: 1 }, updatedAt: uow.now },
    select: { id: true },
  });
  await recordAudit(uow, { action: "organization.approve", subject: subjectOf(id), after: { status: "ACTIVE" } });
  for (const to of await openOwners(uow, id))
    await queueMail(uow, approvedMail({ to, organizationName: name, url: mypageUrl() }), null);
}

/** Its code is free again for the municipality itself; what was written in it stays as a record. */
export async function refuseOrganization(
  uow: UnitOfWork,
  input: Decision & { readonly reason: string },
): Promise<void> {
  const { id, version, reason } = input;
  const { name, municipalityCode } = await lockWaiting(uow, id, version);
  const told = await openOwners(uow, id);
  await uow.tx.organization.update({
    where: { id },
    data: {
      status: "REFUSED",
      municipalityCode: null,
      noNumberReason: "other",
      version: { increment: 1 },
      updatedAt: uow.now,
    },
    select: { id: true },
  });
  await uow.tx.membership.updateMany({ where: { organizationId: id, leftAt: null }, data: { leftAt: uow.now } });
  await uow.tx.joinRequest.updateMany({
    where: { organizationId: id, endedAt: null },
    data: { endedAt: uow.now, endedBy: id, isAccepted: false },
  });
  await recordAudit(uow, {
    action: "organization.refuse",
    subject: subjectOf(id),
    reason,
    before: { status: "PENDING", municipalityCode },
    after: { status: "REFUSED" },
  });
  for (const to of told)
    await queueMail(uow, refusedMail({ to, organizationName: name, reason, url: mypageUrl() }), null);
}

async function lockWaiting(uow: UnitOfWork, id: string, version: number): Promise<Organization> {
  const organization = await lockOrganization(uow, id, "administer");
  if (organization.status !== "PENDING") throw new NotWaiting();
  if (organization.version !== version) throw new StaleRecord();
  return organization;
}
