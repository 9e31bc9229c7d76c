import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const LIST_MAX = 20;

const relative = { id: true, number: true, subject: true, status: true, receivedAt: true } as const;

export type Relative = Prisma.ConsultationGetPayload<{ select: typeof relative }>;

/** Cases that an officer linked with this one. Whoever calls has asked first whether this person may see them. */
export async function listLinked(id: string): Promise<Relative[]> {
  const links = await db.consultationLink.findMany({
    where: { OR: [{ firstId: id }, { secondId: id }] },
    select: { firstId: true, secondId: true },
    orderBy: { linkedAt: "asc" },
    take: LIST_MAX,
  });
  const ids = links.map(({ firstId, secondId }) => (firstId === id ? secondId : firstId));
  if (ids.length === 0) return [];
  return db.consultation.findMany({
    where: { id: { in: ids } },
    select: relative,
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: LIST_MAX,
  });
}

type Asked = { readonly id: string; readonly contactEmail: string; readonly organizationId: string | null };

/** Other cases of the same mailbox or organisation, the latest first: what could be merged, and what was asked before. */
export function listOfSameRequester({ id, contactEmail, organizationId }: Asked): Promise<Relative[]> {
  const same = [{ contactEmail }, ...(organizationId === null ? [] : [{ organizationId }])];
  return db.consultation.findMany({
    where: { id: { not: id }, OR: same },
    select: relative,
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: LIST_MAX,
  });
}

export const relatives = {
  mergedInto: { select: relative },
  merged: { select: relative, orderBy: { receivedAt: "asc" }, take: LIST_MAX },
  splitFrom: { select: relative },
  split: { select: relative, orderBy: { receivedAt: "asc" }, take: LIST_MAX },
} as const satisfies Prisma.ConsultationInclude;
