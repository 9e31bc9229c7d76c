import "server-only";
import type { Actor } from "@/lib/access/actor";
import { blocking, peopleOf } from "@/lib/awards/entries/queries/scope";
import { db } from "@/lib/db/client";

/** More conflicts than one person has in all editions together, and more letters than go out about them. */
const CONFLICTS_MAX = 10_000;
const MAILS_MAX = 100_000;

/** What no list of other records may tell this actor of. */
export type Hidden = {
  /** Entries in conflict. */
  readonly caseIds: readonly string[];
  /** These, and all that hangs on them and has an id of its own: partners, conflicts, assignments, sheets, versions, letters, also those to many. */
  readonly subjectIds: readonly string[];
};

const NOTHING: Hidden = { caseIds: [], subjectIds: [] };

const own = { select: { id: true } } as const;
const hangingOn = { partners: own, assignments: own, forbidden: own, sheets: own } as const;

/**
 * For the audit record, the list of letters and whatever else knows entries by their ids alone. Empty for almost everybody, who
 * pays one look into an index.
 */
export async function hiddenFrom(actor: Actor): Promise<Hidden> {
  const people = peopleOf(actor);
  if (people.length === 0) return NOTHING;
  const conflicts = await db.awardConflict.findMany({
    where: blocking(people),
    select: { id: true, entry: { select: { id: true, ...hangingOn } } },
    orderBy: { id: "asc" },
    take: CONFLICTS_MAX,
  });
  if (conflicts.length === 0) return NOTHING;
  const caseIds = [...new Set(conflicts.map(({ entry }) => entry.id))];
  const [letters, versions, toMany] = await Promise.all([
    idsOfMails(caseIds),
    idsOfVersions(caseIds),
    idsOfBulkMails(caseIds),
  ]);
  const hanging = conflicts.flatMap(({ id, entry }) => [
    id,
    ...[entry.partners, entry.assignments, entry.forbidden, entry.sheets].flat().map((row) => row.id),
  ]);
  return { caseIds, subjectIds: [...caseIds, ...hanging, ...letters, ...versions, ...toMany] };
}

async function idsOfMails(caseIds: string[]): Promise<string[]> {
  const rows = await db.mail.findMany({
    where: { caseId: { in: caseIds } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: MAILS_MAX,
  });
  return rows.map(({ id }) => id);
}

async function idsOfBulkMails(caseIds: string[]): Promise<string[]> {
  const rows = await db.bulkMail.findMany({
    where: { recipients: { some: { cases: { some: { caseId: { in: caseIds } } } } } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: CONFLICTS_MAX,
  });
  return rows.map(({ id }) => id);
}

async function idsOfVersions(caseIds: string[]): Promise<string[]> {
  const rows = await db.sealedVersion.findMany({
    where: { caseId: { in: caseIds } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: CONFLICTS_MAX,
  });
  return rows.map(({ id }) => id);
}
