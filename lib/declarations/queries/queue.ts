import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { caseAge } from "@/lib/cases/age";
import { ownersFor } from "@/lib/cases/queries/owners";
import { COUNT_UP, EXPORT_LIMIT, QUEUE_PAGE_SIZE } from "@/lib/cases/queue-limits";
import type { QueueSort } from "@/lib/cases/queue-sorts";
import { viewCounts } from "@/lib/cases/view-counts";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { wordParts } from "@/lib/db/search-words";
import type { QueueFilters, QueueView } from "@/lib/declarations/filters";
import { statusGroups } from "@/lib/declarations/workflow";
import { overdueWhere } from "./overdue";
import { visibleTo } from "./scope";

type Where = Prisma.DeclarationWhereInput;

const views: Record<QueueView, readonly DeclarationStatus[] | null> = {
  office: statusGroups.withOffice,
  declarer: statusGroups.withDeclarer,
  shown: statusGroups.shown,
  ended: [...statusGroups.ended, "SUSPENDED", "EXPIRED"],
  all: null,
};

const orders: Record<QueueSort, Prisma.DeclarationOrderByWithRelationInput[]> = {
  oldest: [{ receivedAt: "asc" }, { id: "asc" }],
  newest: [{ receivedAt: "desc" }, { id: "desc" }],
  number: [{ number: "asc" }],
  name: [{ organizationName: "asc" }, { id: "asc" }],
};

const listItem = {
  id: true,
  number: true,
  status: true,
  organizationName: true,
  prefectureCode: true,
  policyItems: true,
  receivedAt: true,
  stoppedSince: true,
  stoppedDays: true,
  decidedAt: true,
  publishAt: true,
  channel: true,
  version: true,
  assignee: { select: { id: true, name: true } },
} as const satisfies Prisma.DeclarationSelect;

export async function listQueue(actor: Actor, filters: QueueFilters) {
  const where = await whereOf(actor, filters);
  const [rows, total] = await Promise.all([
    db.declaration.findMany({
      where,
      select: listItem,
      orderBy: orders[filters.sort],
      skip: (filters.page - 1) * QUEUE_PAGE_SIZE,
      take: QUEUE_PAGE_SIZE,
    }),
    db.declaration.count({ where, ...COUNT_UP }),
  ]);
  const now = clock.now();
  const deputies = await getDeputyNames(
    actor,
    rows.flatMap(({ assignee }) => (assignee === null ? [] : [assignee.id])),
  );
  const items = rows.map((row) => ({
    ...row,
    age: caseAge(row, now),
    deputyName: deputies.get(row.assignee?.id ?? "") ?? null,
  }));
  return {
    items,
    total,
    page: filters.page,
    pageCount: Math.max(1, Math.ceil(Math.min(total, 1000) / QUEUE_PAGE_SIZE)),
  };
}

/** How many cases stand in each group: the numbers on the queue's links. */
export async function countQueue(actor: Actor): Promise<Readonly<Record<QueueView, number>>> {
  const groups = await db.declaration.groupBy({ by: ["status"], where: visibleTo(actor), _count: { _all: true } });
  const of = viewCounts(views, groups);
  return {
    office: of("office"),
    declarer: of("declarer"),
    shown: of("shown"),
    ended: of("ended"),
    all: of("all"),
  };
}

/** Everything a filter finds, for a file; what is more than EXPORT_LIMIT is left out, and the caller says so. */
export async function listForExport(actor: Actor, filters: QueueFilters) {
  const rows = await db.declaration.findMany({
    where: await whereOf(actor, filters),
    select: { ...listItem, corporateNumber: true, industryCode: true, firstPublishedAt: true },
    orderBy: orders[filters.sort],
    take: EXPORT_LIMIT,
  });
  const now = clock.now();
  return rows.map((row) => ({ ...row, age: caseAge(row, now) }));
}

export type ExportedCase = Awaited<ReturnType<typeof listForExport>>[number];

async function whereOf(actor: Actor, filters: QueueFilters): Promise<Where> {
  const late = filters.overdue === undefined ? [] : [await overdueWhere(clock.now())];
  const own = filters.assignee === "me" ? await ownersFor(actor) : [];
  return { AND: [visibleTo(actor), ...filterParts(own, filters), ...late] };
}

type Filtering = Omit<QueueFilters, "page" | "sort" | "overdue">;

function filterParts(own: string[], { page: _page, sort: _sort, overdue: _late, ...filters }: QueueFilters): Where[] {
  const map: FilterMap<Filtering, Where> = {
    q: (text) => ({ AND: wordParts(text) }),
    view: (view) => (views[view] === null || filters.status !== undefined ? {} : { status: { in: [...views[view]] } }),
    status: (status) => ({ status }),
    assignee: (assignee) => {
      if (assignee === "none") return { assigneeId: null };
      return { assigneeId: assignee === "me" ? { in: own } : assignee };
    },
    prefecture: (prefectureCode) => ({ prefectureCode }),
    item: (item) => ({ policyItems: { has: item } }),
  };
  return whereParts<Filtering, Where>(filters, map);
}
