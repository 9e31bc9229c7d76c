import "server-only";
import { type Member, viewerOf } from "@/lib/access/actor";
import { auditLabel } from "@/lib/audit/actions";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { kindLabels, roleLabels } from "@/lib/organizations/labels";
import {
  listOwnConsultations,
  listOwnEntries,
  listOwnMatching,
  listOwnOffices,
  listOwnProcedures,
} from "./own-records";

const LIST_MAX = 1000;

/** All that is kept about one person, in words, for themselves alone. */
export async function getOwnData(member: Member) {
  const { accountId } = member;
  const [account, memberships, sessions, acts] = await Promise.all([
    db.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { name: true, email: true, createdAt: true, noticeMode: true },
    }),
    listOwnMemberships(accountId),
    db.session.findMany({
      where: { accountId },
      select: { device: true, createdAt: true, lastSeenAt: true, revokedAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: LIST_MAX,
    }),
    db.auditEvent.findMany({
      where: { actorKind: { in: ["member", "contact"] }, actorId: accountId },
      select: { action: true, occurredAt: true },
      orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
      take: LIST_MAX,
    }),
  ]);
  const procedures = [
    ...(await listOwnProcedures(member)),
    ...(await listOwnOffices(member)),
    ...(await listOwnConsultations(member)),
    ...(await listOwnEntries(member)),
  ];
  return {
    madeAt: clock.now(),
    account,
    memberships,
    procedures,
    matching: await listOwnMatching(member),
    signIns: sessions,
    acts: acts.map(({ action, occurredAt }) => ({ act: auditLabel(action), at: occurredAt })),
  };
}

async function listOwnMemberships(accountId: string) {
  const rows = await db.membership.findMany({
    where: { accountId },
    select: { role: true, joinedAt: true, leftAt: true, organization: { select: { name: true, kind: true } } },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return rows.map(({ organization, role, ...rest }) => ({
    organization: organization.name,
    kind: kindLabels[organization.kind],
    role: roleLabels[role],
    ...rest,
  }));
}

/** As a file; null for whoever looks at the member's pages. That it was taken is recorded, as with every export. */
export async function exportOwnData(member: Member): Promise<string | null> {
  if (viewerOf(member) !== null) return null;
  const data = await getOwnData(member);
  await perform(member, (uow) =>
    recordAudit(uow, { action: "account.exportOwnData", subject: { kind: "account", id: member.accountId } }),
  );
  return `${JSON.stringify(data, null, 2)}\n`;
}
