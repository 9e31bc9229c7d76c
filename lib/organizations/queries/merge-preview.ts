import "server-only";
import type { Actor } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { strongerRole } from "@/lib/organizations/moved";
import { mayInOrganization } from "@/lib/organizations/permissions";

/** What a merge would do, person by person, before anything is done. */
export async function previewMerge(actor: Actor, sourceId: string, targetId: string) {
  if (!mayInOrganization(actor, "administer", null)) return null;
  const [source, target] = await Promise.all([side(sourceId), side(targetId)]);
  if (source === null || target === null) return null;
  const there = new Map(target.memberships.map(({ accountId, role }) => [accountId, role]));
  const people = source.memberships.map(({ accountId, role, account }) => {
    const own = there.get(accountId);
    return {
      name: account.name,
      email: account.email,
      role,
      roleThere: own,
      roleAfter: own ? strongerRole(own, role) : role,
    };
  });
  const own = { organizationId: sourceId };
  const [drafts, matchRequests] = await Promise.all([
    db.draft.count({ where: own }),
    db.matchRequest.count({ where: own }),
  ]);
  return { source, target, people, counts: { ...source._count, drafts, matchRequests } };
}

export type MergePreview = NonNullable<Awaited<ReturnType<typeof previewMerge>>>;

function side(id: string) {
  return db.organization.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      kind: true,
      status: true,
      version: true,
      corporateNumber: true,
      municipalityCode: true,
      memberships: {
        where: { leftAt: null },
        select: { accountId: true, role: true, account: { select: { name: true, email: true } } },
        orderBy: [{ role: "asc" }, { joinedAt: "asc" }, { id: "asc" }],
        take: 500,
      },
      _count: {
        select: {
          declarations: true,
          offices: true,
          consultations: true,
          awardEntries: true,
          invitations: { where: { acceptedAt: null, revokedAt: null, expiresAt: { gt: clock.now() } } },
          joinRequests: { where: { endedAt: null } },
        },
      },
    },
  });
}

const CANDIDATES_MAX = 20;

/** Others that it could be merged into, by name or number. */
export async function findMergeTargets(actor: Actor, sourceId: string, words: string) {
  if (!mayInOrganization(actor, "administer", null)) return [];
  const number = words.replace(/\D/g, "");
  return db.organization.findMany({
    where: {
      id: { not: sourceId },
      status: "ACTIVE",
      OR: [
        { name: { contains: words.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
        ...(number === "" ? [] : [{ corporateNumber: number }, { municipalityCode: number }]),
      ],
    },
    select: { id: true, name: true, kind: true, corporateNumber: true, municipalityCode: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: CANDIDATES_MAX,
  });
}
