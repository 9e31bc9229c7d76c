import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { caseAge } from "@/lib/cases/age";
import { ownersFor } from "@/lib/cases/queries/owners";
import { COUNT_LIMIT, COUNT_UP, EXPORT_LIMIT, QUEUE_PAGE_SIZE } from "@/lib/cases/queue-limits";
import type { QueueSort } from "@/lib/cases/queue-sorts";
import { viewCounts } from "@/lib/cases/view-counts";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { wordParts } from "@/lib/db/search-words";
import type { OfficeQueueFilters, OfficeQueueView } from "@/lib/offices/queue-filters";
import { officeGroups } from "@/lib/offices/workflow";
import { overdueWhere } from "./overdue";
import { visibleTo } from "./scope";

type Where = Prisma.OfficeWhereInput;

const views: Record<OfficeQueueView, readonly OfficeStatus[] | null> = {
  office: officeGroups.withOffice,
  municipality: officeGroups.withMunicipality,
  shown: officeGroups.shown,
  ended: [...officeGroups.ended, "SUSPENDED"],
  all: null,
};

const orders: Record<QueueSort, Prisma.OfficeOrderByWithRelationInput[]> = {
  oldest: [{ receivedAt: "asc" }, { id: "asc" }],
  newest: [{ receivedAt: "desc" }, { id: "desc" }],
  number: [{ number: "asc" }],
  name: [{ name: "asc" }, { id: "asc" }],
};

const listItem = {
  id: true,
  number: true,
  status: true,
  name: true,
  kind: true,
  municipalityCode: true,
  receivedAt: true,
  stoppedSince: true,
  stoppedDays: true,
  decidedAt: true,
  confirmedOn: true,
  channel: true,
  version: true,
  assignee: { select: { id: true, name: true } },
  organization: { select: { name: true } },
} as const satisfies Prisma.OfficeSelect;

export async function listQueue(actor: Actor, filters: OfficeQueueFilters) {
  const where = await whereOf(actor, filters);
  const [rows, total] = await Promise.all([
    db.office.findMany({
      where,
      select: listItem,
      orderBy: orders[filters.sort],
      skip: (filters.page - 1) * QUEUE_PAGE_SIZE,
      take: QUEUE_PAGE_SIZE,
    }),
    db.office.count({ where, ...COUNT_UP }),
  ]);
  const now = clock.now();
  const owners = rows.flatMap(({ assignee }) => (assignee === null ? [] : [assignee.id]));
  const deputies = await getDeputyNames(actor, owners);
  const items = rows.map((row) => ({
    ...row,
    age: caseAge(row, now),
    deputyName: deputies.get(row.assignee?.id ?? "") ?? null,
  }));
  const pageCount = Math.max(1, Math.ceil(Math.min(total, COUNT_LIMIT - 1) / QUEUE_PAGE_SIZE));
  return { items, total, page: filters.page, pageCount };
}

export type OfficeQueueRow = Awaited<ReturnType<typeof listQueue>>["items"][number];

/** How many offices stand in each group: the numbers on the queue's links. */
export async function countQueue(actor: Actor): Promise<Readonly<Record<OfficeQueueView, number>>> {
  const groups = await db.office.groupBy({ by: ["status"], where: visibleTo(actor), _count: { _all: true } });
  const of = viewCounts(views, groups);
  return {
    office: of("office"),
    municipality: of("municipality"),
    shown: of("shown"),
    ended: of("ended"),
    all: of("all"),
  };
}

/** Everything a filter finds, for a file; what is more than EXPORT_LIMIT is left out. */
export async function listForExport(actor: Actor, filters: OfficeQueueFilters) {
  const rows = await db.office.findMany({
    where: await whereOf(actor, filters),
    select: { ...listItem, externalId: true, firstPublishedAt: true },
    orderBy: orders[filters.sort],
    take: EXPORT_LIMIT,
  });
  const now = clock.now();
  return rows.map((row) => ({ ...row, age: caseAge(row, now) }));
}

export type ExportedOffice = Awaited<ReturnType<typeof listForExport>>[number];

async function whereOf(actor: Actor, filters: OfficeQueueFilters): Promise<Where> {
  const late = filters.overdue === undefined ? [] : [await overdueWhere(clock.now())];
  const own = filters.assignee === "me" ? await ownersFor(actor) : [];
  return { AND: [visibleTo(actor), ...filterParts(own, filters), ...late] };
}

type Filtering = Omit<OfficeQueueFilters, "page" | "sort" | "overdue">;

function filterParts(
  own: string[],
  { page: _page, sort: _sort, overdue: _late, ...filters }: OfficeQueueFilters,
): Where[] {
  const map: FilterMap<Filtering, Where> = {
    q: (text) => ({ AND: wordParts(text) }),
    view: (view) => (views[view] === null || filters.status !== undefined ? {} : { status: { in: [...views[view]] } }),
    status: (status) => ({ status }),
    assignee: (assignee) => {
      if (assignee === "none") return { assigneeId: null };
      return { assigneeId: assignee === "me" ? { in: own } : assignee };
    },
    prefecture: (code) => ({ municipalityCode: { startsWith: code } }),
  };
  return whereParts<Filtering, Where>(filters, map);
}
