import "server-only";
import type { Member } from "@/lib/access/actor";
import { ownStatusLabels } from "@/lib/awards/entries/labels";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { statusOutside } from "@/lib/consultations/labels-outside";
import { db } from "@/lib/db/client";
import { publicStatus } from "@/lib/declarations/labels";
import { statusLabels as introductionStatus, requestStatusLabels } from "@/lib/matching/labels";
import { listOwnIntroductions, listOwnRequests } from "@/lib/matching/queries/own";
import { publicStatus as officeStatus } from "@/lib/offices/labels";

const LIST_MAX = 1000;

const latest = [{ receivedAt: "desc" as const }, { id: "asc" as const }];

const ofOwn = ({ memberships }: Member) => ({
  organizationId: { in: memberships.map(({ organizationId }) => organizationId) },
});

/** Of the organisations that the person belongs to at present. */
export async function listOwnProcedures(member: Member) {
  const rows = await db.declaration.findMany({
    where: ofOwn(member),
    select: { number: true, organizationName: true, status: true, receivedAt: true },
    orderBy: latest,
    take: LIST_MAX,
  });
  return rows.map(({ status, ...row }) => ({ ...row, status: publicStatus[status].label }));
}

/** The same of the offices that municipalities keep. */
export async function listOwnOffices(member: Member) {
  const rows = await db.office.findMany({
    where: ofOwn(member),
    select: { number: true, status: true, receivedAt: true, organization: { select: { name: true } } },
    orderBy: latest,
    take: LIST_MAX,
  });
  return rows.map(({ organization, status, ...row }) => ({
    ...row,
    organizationName: organization.name,
    status: officeStatus[status].label,
  }));
}

/** And of what they asked. */
export async function listOwnConsultations(member: Member) {
  const rows = await db.consultation.findMany({
    where: ofOwn(member),
    select: { number: true, organizationName: true, status: true, receivedAt: true },
    orderBy: latest,
    take: LIST_MAX,
  });
  return rows.map(({ status, ...row }) => ({ ...row, status: statusOutside[status].label }));
}

/** And of what they entered for the award. */
export async function listOwnEntries(member: Member) {
  const rows = await db.awardEntry.findMany({
    where: { AND: [visibleTo(member), ofOwn(member)] },
    select: { number: true, applicantName: true, status: true, receivedAt: true },
    orderBy: latest,
    take: LIST_MAX,
  });
  return rows.map(({ status, applicantName: organizationName, ...row }) => ({
    ...row,
    organizationName,
    status: ownStatusLabels[status],
  }));
}

/** Wishes, and introductions as far as they were told of them. */
export async function listOwnMatching(member: Member) {
  const lists = await Promise.all(
    member.memberships.map(async ({ organizationId, organizationName }) => {
      const [requests, introductions] = await Promise.all([
        listOwnRequests(member, organizationId),
        listOwnIntroductions(member, organizationId),
      ]);
      return [
        ...requests.map(({ status, createdAt }) => ({
          ...{ what: "マッチングの希望", organizationName, at: createdAt },
          status: requestStatusLabels[status],
        })),
        ...introductions.map(({ status, createdAt }) => ({
          ...{ what: "紹介", organizationName, at: createdAt },
          status: introductionStatus[status],
        })),
      ];
    }),
  );
  return lists.flat();
}
