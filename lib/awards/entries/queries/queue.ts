import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { listEditionChoices, nameOfCategory } from "@/lib/awards/editions/queries/choices";
import type { EntryQueueFilters, EntryQueueView } from "@/lib/awards/entries/queue-filters";
import { caseAge } from "@/lib/cases/age";
import { COUNT_UP, EXPORT_LIMIT, QUEUE_PAGE_SIZE } from "@/lib/cases/queue-limits";
import type { QueueSort } from "@/lib/cases/queue-sorts";
import { viewCounts } from "@/lib/cases/view-counts";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Keyset, keysetArguments, keysetPage } from "@/lib/db/keyset";
import { entryViews, queueWhere } from "./queue-where";
import { visibleTo } from "./scope";

const orders: Record<QueueSort, Prisma.AwardEntryOrderByWithRelationInput[]> = {
  oldest: [{ receivedAt: "asc" }, { id: "asc" }],
  newest: [{ receivedAt: "desc" }, { id: "desc" }],
  number: [{ number: "asc" }, { id: "asc" }],
  name: [{ applicantName: "asc" }, { id: "asc" }],
};

const listItem = {
  id: true,
  number: true,
  status: true,
  title: true,
  applicantName: true,
  applicantKind: true,
  category: true,
  arrival: true,
  arrivedAt: true,
  channel: true,
  receivedAt: true,
  stoppedSince: true,
  stoppedDays: true,
  decidedAt: true,
  version: true,
  edition: { select: { fiscalYear: true } },
  assignee: { select: { id: true, name: true } },
  partners: { select: { status: true }, orderBy: { id: "asc" }, take: 50 },
} as const satisfies Prisma.AwardEntrySelect;

type Row = Prisma.AwardEntryGetPayload<{ select: typeof listItem }>;

export async function listQueue(actor: Actor, filters: EntryQueueFilters) {
  const [where, { before, after }] = await Promise.all([queueWhere(actor, filters), seenPlace(actor, filters)]);
  const [rows, total] = await Promise.all([
    db.awardEntry.findMany({
      where,
      select: listItem,
      orderBy: orders[filters.sort],
      ...keysetArguments({ before, after }, QUEUE_PAGE_SIZE),
    }),
    db.awardEntry.count({ where, ...COUNT_UP }),
  ]);
  const page = keysetPage(rows, { before, after }, QUEUE_PAGE_SIZE);
  const owners = page.items.flatMap(({ assignee }) => assignee?.id ?? []);
  const [deputies, inWords] = await Promise.all([getDeputyNames(actor, owners), wordsFor(actor)]);
  const items = page.items.map((row) => ({
    ...inWords(row),
    deputyName: deputies.get(row.assignee?.id ?? "") ?? null,
  }));
  return { ...page, items, total };
}

/** A page begins at an entry that this person may see; any other place is the beginning of the list. */
async function seenPlace(actor: Actor, { before, after }: EntryQueueFilters): Promise<Keyset<string>> {
  const id = after ?? before;
  if (id === undefined) return {};
  const isSeen = (await db.awardEntry.count({ where: { AND: [visibleTo(actor), { id }] } })) > 0;
  return isSeen ? { before, after } : {};
}

/** How many stand in each view, with the other filters kept: the numbers on the links of the queue. */
export async function countQueue(
  actor: Actor,
  filters: EntryQueueFilters,
): Promise<Readonly<Record<EntryQueueView, number>>> {
  const where = await queueWhere(actor, { ...filters, view: "all", status: undefined });
  const groups = await db.awardEntry.groupBy({ by: ["status"], where, _count: { _all: true } });
  const of = viewCounts(entryViews, groups);
  return {
    office: of("office"),
    applicant: of("applicant"),
    second: of("second"),
    judged: of("judged"),
    ended: of("ended"),
    all: of("all"),
  };
}

/** Everything a filter finds, for a file; what is more than EXPORT_LIMIT is left out. */
export async function listForExport(actor: Actor, filters: EntryQueueFilters) {
  const rows = await db.awardEntry.findMany({
    where: await queueWhere(actor, filters),
    select: listItem,
    orderBy: orders[filters.sort],
    take: EXPORT_LIMIT,
  });
  return rows.map(await wordsFor(actor));
}

export type ExportedEntry = Awaited<ReturnType<typeof listForExport>>[number];

async function wordsFor(actor: Actor) {
  const [editions, now] = [await listEditionChoices(actor), clock.now()];
  return (row: Row) => ({
    ...row,
    age: caseAge(row, now),
    categoryName: nameOfCategory(editions, row.edition.fiscalYear, row.category),
  });
}
