import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Moved, Stayed } from "@/lib/organizations/moved";
import { unsent } from "./unsent";

/** What was made after the merge, and stays where it was made. */
export async function countStayed(uow: UnitOfWork, targetId: string, moved: Moved, mergedAt: Date): Promise<Stayed> {
  const { tx } = uow;
  const at = { organizationId: targetId };
  const since = { gte: mergedAt };
  const drafts = await tx.draft.findMany({
    where: { ...at, id: { notIn: moved.drafts }, createdAt: since },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 1000,
  });
  const joined = moved.members.map((member) => member.joined);
  return {
    declarations: await tx.declaration.count({
      where: { ...at, id: { notIn: moved.declarations }, receivedAt: since },
    }),
    offices: await tx.office.count({ where: { ...at, id: { notIn: moved.offices }, createdAt: since } }),
    consultations: await tx.consultation.count({
      where: { ...at, id: { notIn: moved.consultations }, receivedAt: since },
    }),
    entries: await tx.awardEntry.count({ where: { ...at, id: { notIn: moved.entries }, createdAt: since } }),
    matchRequests: await tx.matchRequest.count({
      where: { ...at, id: { notIn: moved.matchRequests }, createdAt: since },
    }),
    drafts: (
      await unsent(
        uow,
        drafts.map(({ id }) => id),
      )
    ).length,
    members: await tx.membership.count({
      where: { ...at, leftAt: null, joinedAt: since, id: { notIn: joined } },
    }),
  };
}
