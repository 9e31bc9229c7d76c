import "server-only";
import type { Actor } from "@/lib/access/actor";
import { hiddenFrom } from "@/lib/awards/conflicts/queries/hidden";
import { blocking } from "@/lib/awards/entries/queries/scope";
import type { AudienceFlow } from "@/lib/bulk-mail/audience";
import type { Prisma } from "@/lib/db/generated/client";

export type Visible = {
  readonly cases: Prisma.BulkMailCaseWhereInput;
  readonly recipients: Prisma.BulkMailRecipientWhereInput;
};

/** What of a letter's people this actor may know of: nobody who stands there for hidden entries alone is in any list or number. */
export async function visiblePeople(actor: Actor): Promise<Visible> {
  const { caseIds } = await hiddenFrom(actor);
  if (caseIds.length === 0) return { cases: {}, recipients: {} };
  const cases = { caseId: { notIn: [...caseIds] } };
  return { cases, recipients: { cases: { some: cases } } };
}

type Writing = {
  readonly flow: AudienceFlow;
  readonly ids: readonly string[];
  /** Whoever has a hand in the letter: its author, and who sends it. */
  readonly writers: readonly string[];
};

/** Cases that somebody with a hand in the letter has to keep away from. */
export async function casesInConflict(
  tx: Prisma.TransactionClient,
  { flow, ids, writers }: Writing,
): Promise<ReadonlySet<string>> {
  if (flow !== "awardEntry" || ids.length === 0) return new Set();
  const rows = await tx.awardEntry.findMany({
    where: { id: { in: [...ids] }, conflicts: { some: blocking(writers) } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: ids.length,
  });
  return new Set(rows.map(({ id }) => id));
}
