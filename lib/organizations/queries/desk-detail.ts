import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { stayedSchema } from "@/lib/organizations/moved";
import { mayInOrganization } from "@/lib/organizations/permissions";

const LIST_MAX = 500;

/** Whoever belongs to it or did, those of the present first. */
export async function listMemberships(actor: Actor, organizationId: string) {
  if (!mayInOrganization(actor, "administer", organizationId)) return [];
  const rows = await db.membership.findMany({
    where: { organizationId },
    select: membership,
    orderBy: [{ leftAt: { sort: "desc", nulls: "first" } }, { role: "asc" }, { joinedAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return rows.map(({ account, ...row }) => ({ ...row, ...account }));
}

const membership = {
  id: true,
  accountId: true,
  role: true,
  joinedAt: true,
  leftAt: true,
  account: { select: { name: true, email: true, isActive: true } },
} as const;

export async function getMembershipForDesk(actor: Actor, organizationId: string, id: string) {
  if (!mayInOrganization(actor, "administer", organizationId)) return null;
  const row = await db.membership.findFirst({
    where: { id, organizationId },
    select: { ...membership, organization: { select: { name: true, status: true } } },
  });
  if (row === null) return null;
  const open = await db.membership.count({ where: { organizationId, accountId: row.accountId, leftAt: null } });
  const { account, ...rest } = row;
  return { ...rest, ...account, belongs: open > 0 };
}

export async function listProceduresForDesk(actor: Actor, organizationId: string) {
  if (!mayInOrganization(actor, "administer", organizationId)) return [];
  return db.declaration.findMany({
    where: { organizationId },
    select: { number: true, status: true, organizationName: true, receivedAt: true },
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
}

export async function listRequestsForDesk(actor: Actor, organizationId: string) {
  if (!mayInOrganization(actor, "administer", organizationId)) return [];
  const rows = await db.joinRequest.findMany({
    where: { organizationId },
    select: {
      id: true,
      requestedAt: true,
      endedAt: true,
      isAccepted: true,
      account: { select: { name: true, email: true } },
    },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: LIST_MAX,
  });
  return rows.map(({ account, ...row }) => ({ ...row, ...account }));
}

const side = { select: { id: true, name: true } } as const;

/** Merges of it and into it, undone ones too. */
export async function listMerges(actor: Actor, organizationId: string) {
  if (!mayInOrganization(actor, "administer", organizationId)) return [];
  const rows = await db.organizationMerge.findMany({
    where: { OR: [{ sourceId: organizationId }, { targetId: organizationId }] },
    select: {
      id: true,
      mergedAt: true,
      reason: true,
      undoneAt: true,
      undoReason: true,
      stayed: true,
      source: side,
      target: side,
    },
    orderBy: [{ mergedAt: "desc" }, { id: "desc" }],
    take: LIST_MAX,
  });
  return rows.map((row) => ({ ...row, stayed: row.stayed === null ? null : stayedSchema.parse(row.stayed) }));
}
