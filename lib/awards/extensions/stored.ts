import type { Extension } from "@/lib/awards/deadlines/extensions";

type Row = {
  readonly id: string;
  readonly organizationId: string;
  readonly until: Date;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
};

/** An extension as it was stored, once two people have given it; null before. It holds for all that the organisation enters. */
export function storedExtension({ organizationId, decidedBy, decidedAt, ...row }: Row): Extension | null {
  if (decidedBy === null || decidedAt === null) return null;
  const { id, until, reason, requestedBy, requestedAt } = row;
  const request = { id, until, reason, requestedBy, requestedAt, entryId: organizationId };
  return { ...request, approvedBy: decidedBy, approvedAt: decidedAt };
}
