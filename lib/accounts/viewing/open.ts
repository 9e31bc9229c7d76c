import type { Staff } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";

/** The viewing of a session that holds now; read with the session on every request. */
export function openViewing(now: Date) {
  return {
    where: { endedAt: null, until: { gt: now } },
    select: {
      id: true,
      until: true,
      target: { select: { id: true, kind: true, name: true, duties: true, isActive: true } },
    },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    take: 1,
  } satisfies Prisma.Session$viewingsArgs;
}

type Viewing = Prisma.ViewingGetPayload<ReturnType<typeof openViewing>>;

/**
 * Who the officer is on the desk: somebody else, as long as the viewing holds and they may still look. The duties that would
 * show what others did, or open more accounts, are left out.
 */
export function seenAs(own: Staff, viewing: Viewing | undefined): Staff {
  if (viewing === undefined || !own.duties.includes("ACCOUNTS")) return own;
  const { id: accountId, kind, name, duties, isActive } = viewing.target;
  if (kind !== "STAFF" || !isActive || accountId === own.accountId) return own;
  const shown = duties.filter((duty) => duty !== "AUDIT" && duty !== "ACCOUNTS");
  const viewedBy = { accountId: own.accountId, viewingId: viewing.id };
  return { kind: "staff", accountId, sessionId: own.sessionId, name, duties: shown, viewedBy };
}
