import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { endContactSessionsOf } from "@/lib/contacts/commands";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { endHeldDrafts } from "@/lib/drafts/let-go";
import { HandOverFirst } from "@/lib/organizations/refusals";
import { leaveOrganization } from "./memberships";
import { lockOrganization, type Organization, requireMember, subjectOf } from "./record";

/** For somebody who stops altogether. Whoever is alone in an organisation closes it; otherwise somebody stays in charge. */
export async function endOwnMembership(uow: UnitOfWork, organizationId: string): Promise<void> {
  const organization = await lockOrganization(uow, organizationId, "leave");
  const { accountId } = requireMember(uow);
  const others = { organizationId, leftAt: null, accountId: { not: accountId } } as const;
  if ((await uow.tx.membership.count({ where: others })) === 0) return closeOrganization(uow, organization);
  const owners = await uow.tx.membership.count({ where: { ...others, role: "OWNER" } });
  const own = await uow.tx.membership.findFirst({
    where: { organizationId, accountId, leftAt: null },
    select: { role: true },
  });
  if (own?.role === "OWNER" && owners === 0) throw new HandOverFirst(organization.name);
  await leaveOrganization(uow, organizationId);
}

/**
 * Its number is free again, so that nobody has to ask people who are gone. Cases go on with their number and the code
 * mailed to their contact, by which they can be registered anew; drafts end by their own time.
 */
async function closeOrganization(uow: UnitOfWork, { id, corporateNumber, municipalityCode, ...before }: Organization) {
  const { accountId } = requireMember(uow);
  await uow.tx.organization.update({
    where: { id },
    data: {
      status: "CLOSED",
      corporateNumber: null,
      municipalityCode: null,
      noNumberReason: before.noNumberReason ?? "other",
      version: { increment: 1 },
      updatedAt: uow.now,
    },
    select: { id: true },
  });
  await uow.tx.membership.updateMany({ where: { organizationId: id, leftAt: null }, data: { leftAt: uow.now } });
  await uow.tx.invitation.updateMany({
    where: { organizationId: id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: uow.now },
  });
  await uow.tx.joinRequest.updateMany({
    where: { organizationId: id, endedAt: null },
    data: { endedAt: uow.now, endedBy: accountId, isAccepted: false },
  });
  await endContactSessionsOf(uow, accountId);
  await endHeldDrafts(uow, [id]);
  await freeNumbersOfDuplicates(uow, id);
  await releaseCases(uow, id);
  await recordAudit(uow, {
    action: "organization.close",
    subject: subjectOf(id),
    before: { corporateNumber, municipalityCode },
    after: { status: "CLOSED" },
  });
}

async function releaseCases(uow: UnitOfWork, organizationId: string): Promise<void> {
  const released = await uow.tx.declaration.updateManyAndReturn({
    where: { organizationId },
    data: { organizationId: null },
    select: { id: true },
  });
  for (const { id } of released) {
    await recordAudit(uow, {
      action: "declaration.release",
      subject: { kind: "declaration", id },
      before: { organizationId },
    });
  }
}

const CHAIN_MAX = 20;

/** The number of a duplicate led here; from now on it would lead to nobody. */
async function freeNumbersOfDuplicates(uow: UnitOfWork, id: string): Promise<void> {
  let level = [id];
  for (let step = 0; level.length > 0 && step < CHAIN_MAX; step += 1) {
    const below = await uow.tx.organization.findMany({
      where: { mergedIntoId: { in: level } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: 1000,
    });
    level = below.map((duplicate) => duplicate.id);
    await uow.tx.organization.updateMany({
      where: { id: { in: level }, noNumberReason: null },
      data: { corporateNumber: null, municipalityCode: null, noNumberReason: "other" },
    });
  }
}
