import "server-only";
import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";

/** What would become of each organisation if this person stopped. */
export async function listLeaving({ accountId, memberships }: Member) {
  const others = await db.membership.findMany({
    where: {
      organizationId: { in: memberships.map(({ organizationId }) => organizationId) },
      leftAt: null,
      accountId: { not: accountId },
    },
    select: { organizationId: true, role: true },
    orderBy: { id: "asc" },
    take: 5000,
  });
  return memberships.map(({ organizationId: id, organizationName: name, role }) => {
    const roles = others.filter(({ organizationId }) => organizationId === id).map((other) => other.role);
    return { id, name, outcome: outcomeOf(role === "OWNER", roles) };
  });
}

function outcomeOf(isOwner: boolean, roles: readonly string[]) {
  if (roles.length === 0) return "closes" as const;
  return isOwner && !roles.includes("OWNER") ? ("hand-over" as const) : ("leaves" as const);
}
