import "server-only";
import type { Actor } from "@/lib/access/actor";
import { blocking, peopleOf } from "@/lib/awards/entries/queries/scope";
import { db } from "@/lib/db/client";

/** More conflicts than one person can have in all editions together. */
const MAX = 10_000;

/** What no list of other records may tell this actor of: entries in conflict, and the rows that hang on them. */
export type Hidden = {
  /** Ids of entries, partners, conflicts, drafts: whatever a record may be about. */
  readonly subjectIds: readonly string[];
};

const NONE: Hidden = { subjectIds: [] };

/**
 * For the audit record, the list of mails, attachments and receipts, which know entries by their ids alone.
 * Empty for almost everybody, so that they pay one query by index.
 */
export async function hiddenFrom(actor: Actor): Promise<Hidden> {
  const people = peopleOf(actor);
  if (people.length === 0) return NONE;
  const conflicts = await db.awardConflict.findMany({
    where: blocking(people),
    select: { id: true, entry: { select: { id: true, currentVersionId: true, partners: { select: { id: true } } } } },
    orderBy: { id: "asc" },
    take: MAX,
  });
  if (conflicts.length === 0) return NONE;
  return {
    subjectIds: conflicts.flatMap(({ id, entry }) => [
      id,
      entry.id,
      entry.currentVersionId,
      ...entry.partners.map((partner) => partner.id),
    ]),
  };
}
