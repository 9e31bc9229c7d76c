import "server-only";
import type { Member } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import { mayInOrganization } from "@/lib/organizations/permissions";

const LIST_MAX = 500;

const listed = {
  id: true,
  role: true,
  joinedAt: true,
  accountId: true,
  account: { select: { name: true, email: true } },
} as const;

/** Who belongs to the organisation at present; only for those who do. */
export async function listMembers(member: Member, organizationId: string) {
  if (!mayInOrganization(member, "view", organizationId)) return [];
  const rows = await db.membership.findMany({
    where: { organizationId, leftAt: null },
    select: listed,
    orderBy: [{ role: "asc" }, { joinedAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return rows.map((row) => flat(row, member));
}

export async function getMembership(member: Member, organizationId: string, id: string) {
  if (!mayInOrganization(member, "view", organizationId)) return null;
  const row = await db.membership.findFirst({ where: { id, organizationId, leftAt: null }, select: listed });
  return row === null ? null : flat(row, member);
}

type Row = {
  readonly accountId: string;
  readonly account: { readonly name: string; readonly email: string };
};

function flat<R extends Row>({ account, ...row }: R, member: Member) {
  return { ...row, ...account, isSelf: row.accountId === member.accountId };
}

export async function listInvitations(member: Member, organizationId: string) {
  if (!mayInOrganization(member, "manageMembers", organizationId)) return [];
  return db.invitation.findMany({
    where: { organizationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: clock.now() } },
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: LIST_MAX,
  });
}

export async function listJoinRequests(member: Member, organizationId: string) {
  if (!mayInOrganization(member, "manageMembers", organizationId)) return [];
  const requests = await db.joinRequest.findMany({
    where: { organizationId, endedAt: null },
    select: { id: true, requestedAt: true, account: { select: { name: true, email: true } } },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return requests.map(({ account, ...request }) => ({ ...request, ...account }));
}

/** When somebody asked to join an organisation and waits for the answer. What it is called there is not theirs to know yet. */
export async function getOwnJoinRequest(member: Member): Promise<{ readonly requestedAt: Date } | null> {
  return db.joinRequest.findFirst({
    where: { accountId: member.accountId, endedAt: null },
    select: { requestedAt: true },
  });
}

/** What an invitation offers, for whoever has its link and its mailbox; null for everybody else. */
export async function getInvitation(member: Member, token: string) {
  const { email } = await db.account.findUniqueOrThrow({ where: { id: member.accountId }, select: { email: true } });
  return db.invitation.findFirst({
    where: { tokenHash: hashToken(token), email, acceptedAt: null, revokedAt: null, expiresAt: { gt: clock.now() } },
    select: { role: true, organization: { select: { name: true } } },
  });
}
