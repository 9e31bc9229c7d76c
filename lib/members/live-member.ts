import "server-only";
import type { Member, MembershipOf } from "@/lib/access/actor";
import { getViewing, living, touch } from "@/lib/accounts/live-session";
import type { SessionKey } from "@/lib/accounts/sessions";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** The member who is signed in with this key; asked on every request, as for staff. */
export async function getLiveMember(key: SessionKey): Promise<Member | null> {
  const now = clock.now();
  const session = await db.session.findFirst({
    where: { id: key.sid, sessionVersion: key.sv, ...living(now), account: { isActive: true, kind: "MEMBER" } },
    select: {
      id: true,
      lastSeenAt: true,
      organizationId: true,
      account: { select: { id: true, name: true, sessionVersion: true, memberships: current } },
    },
  });
  if (session === null) return getViewedMember(key);
  if (session.account.sessionVersion !== key.sv) return null;
  await touch(session.id, session.lastSeenAt, now);
  return memberOf(session.account, session.id, session.organizationId);
}

/** An officer of accounts who looks at this member's pages. */
async function getViewedMember(key: SessionKey): Promise<Member | null> {
  const viewing = await getViewing(key);
  if (viewing === null || viewing.kind !== "MEMBER") return null;
  const account = await db.account.findFirst({
    where: { id: viewing.targetId, kind: "MEMBER", isActive: true },
    select: { id: true, name: true, memberships: current },
  });
  if (account === null) return null;
  const { accountId, sessionId } = viewing.viewer;
  return { ...memberOf(account, sessionId, null), viewedBy: { accountId, viewingId: viewing.id } };
}

type MemberAccount = Prisma.AccountGetPayload<{ select: { id: true; name: true; memberships: typeof current } }>;

function memberOf(
  { id: accountId, name, ...account }: MemberAccount,
  sessionId: string,
  chosen: string | null,
): Member {
  const memberships = account.memberships.map(({ organization, role }) => ({
    organizationId: organization.id,
    organizationName: organization.name,
    role,
    ...(organization.kind === "MUNICIPALITY" ? { isMunicipality: true } : {}),
    ...(organization.status === "PENDING" ? { isPending: true } : {}),
  }));
  const organizationId = atWork(memberships, chosen);
  return { kind: "member", accountId, sessionId, name, memberships, organizationId };
}

const MEMBERSHIPS_MAX = 50;

const current = {
  where: { leftAt: null },
  select: { role: true, organization: { select: { id: true, name: true, kind: true, status: true } } },
  orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
  take: MEMBERSHIPS_MAX,
} satisfies Prisma.Account$membershipsArgs;

/** The chosen one as long as one belongs to it, otherwise the one joined first. */
function atWork(memberships: readonly MembershipOf[], chosen: string | null): string | null {
  const found = memberships.find(({ organizationId }) => organizationId === chosen) ?? memberships[0];
  return found?.organizationId ?? null;
}
