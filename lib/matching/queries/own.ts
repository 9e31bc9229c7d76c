import "server-only";
import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { OWN_MAX } from "@/lib/matching/limits";
import { wishRows } from "@/lib/matching/presentation";
import { wishesSchema } from "@/lib/matching/stored";
import type { OwnIntroduction, OwnRequest } from "@/lib/matching/view";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { requestsVisibleTo, visibleTo } from "./scope";
import { sideOf } from "./side-view";

export async function listOwnRequests(member: Member, organizationId: string): Promise<OwnRequest[]> {
  const rows = await db.matchRequest.findMany({
    where: { AND: [requestsVisibleTo(member), { organizationId }] },
    select: { id: true, direction: true, status: true, wishes: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: OWN_MAX,
  });
  return rows.map(({ wishes, ...row }) => ({ ...row, wishes: wishRows(wishesSchema.parse(wishes).wishes) }));
}

export async function listOwnIntroductions(member: Member, organizationId: string): Promise<OwnIntroduction[]> {
  const rows = await db.introduction.findMany({
    where: {
      AND: [
        visibleTo(member),
        { OR: [{ askerOrganizationId: organizationId }, { counterpartOrganizationId: organizationId }] },
      ],
    },
    select: {
      ...{ id: true, status: true, counterpartName: true, dueAt: true, createdAt: true },
      ...{ askerOrganizationId: true, counterpartOrganizationId: true, proposedAt: true, offeredAt: true },
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: OWN_MAX,
  });
  return rows.flatMap((row) => {
    const side = sideOf(member, row);
    const { id, status, counterpartName: name, dueAt, createdAt } = row;
    return side === null ? [] : [{ id, side, status, name, dueAt, createdAt }];
  });
}

/** One's own request, with one's own contact data and nobody else's. */
export async function getOwnRequest(member: Member, organizationId: string, id: string) {
  const row = await db.matchRequest.findFirst({
    where: { AND: [requestsVisibleTo(member), { organizationId, id }] },
    include: { introductions: { where: visibleTo(member), select: { id: true }, take: OWN_MAX } },
  });
  if (row === null) return null;
  const { wishes, note } = wishesSchema.parse(row.wishes);
  return { ...row, rows: wishRows(wishes), note };
}

/** For whoever writes it. What was taken back has no contact any more. */
export async function getOwnOffer(member: Member, organizationId: string) {
  if (!mayInOrganization(member, "view", organizationId)) return null;
  return db.matchOffer.findUnique({ where: { organizationId } });
}

export async function getOwnOptIn(member: Member, organizationId: string) {
  if (!mayInOrganization(member, "view", organizationId)) return null;
  return db.matchOptIn.findUnique({ where: { organizationId } });
}
