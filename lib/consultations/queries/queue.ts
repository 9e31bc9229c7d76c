import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { ownersFor } from "@/lib/cases/queries/owners";
import { COUNT_LIMIT, COUNT_UP, EXPORT_LIMIT, QUEUE_PAGE_SIZE } from "@/lib/cases/queue-limits";
import type { QueueSort } from "@/lib/cases/queue-sorts";
import { viewCounts } from "@/lib/cases/view-counts";
import { clock } from "@/lib/clock";
import { caseAge } from "@/lib/consultations/age";
import type { ConsultationQueueFilters, ConsultationQueueView } from "@/lib/consultations/queue-filters";
import { consultationGroups, isIn } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import type { ConsultationStatus } from "@/lib/db/generated/enums";
import { wordParts } from "@/lib/db/search-words";
import { lateWhere } from "./late";
import { visibleTo } from "./scope";
import { listUnread, seenUpTo } from "./unread";

type Where = Prisma.ConsultationWhereInput;

const views: Record<ConsultationQueueView, readonly ConsultationStatus[] | null> = {
  desk: consultationGroups.withDesk,
  requester: consultationGroups.withRequester,
  answered: ["ANSWERED"],
  ended: consultationGroups.ended,
  all: null,
};

const orders: Record<QueueSort, Prisma.ConsultationOrderByWithRelationInput[]> = {
  oldest: [{ receivedAt: "asc" }, { id: "asc" }],
  newest: [{ receivedAt: "desc" }, { id: "desc" }],
  number: [{ number: "asc" }],
  name: [{ organizationName: "asc" }, { id: "asc" }],
};

const listItem = {
  id: true,
  number: true,
  status: true,
  entrance: true,
  subject: true,
  organizationName: true,
  prefectureCode: true,
  topics: true,
  channel: true,
  receivedAt: true,
  stoppedSince: true,
  stoppedDays: true,
  firstAnsweredAt: true,
  lastFromOutside: true,
  assignee: { select: { id: true, name: true } },
  deputy: { select: { id: true, name: true } },
} as const satisfies Prisma.ConsultationSelect;

/** A number of queries that does not grow with the rows. */
export async function listQueue(actor: Actor, filters: ConsultationQueueFilters) {
  const where = await whereOf(actor, filters);
  const [rows, total] = await Promise.all([
    db.consultation.findMany({
      where,
      select: listItem,
      orderBy: orders[filters.sort],
      skip: (filters.page - 1) * QUEUE_PAGE_SIZE,
      take: QUEUE_PAGE_SIZE,
    }),
    db.consultation.count({ where, ...COUNT_UP }),
  ]);
  const owners = rows.flatMap(({ assignee }) => (assignee === null ? [] : [assignee.id]));
  const ids = rows.map(({ id }) => id);
  const [standIns, seen, own] = await Promise.all([
    getDeputyNames(actor, owners),
    seenUpTo(actor, ids),
    ownersFor(actor),
  ]);
  const now = clock.now();
  const items = rows.map(({ lastFromOutside, ...row }) => ({
    ...row,
    age: caseAge(row, now),
    standInName: standIns.get(row.assignee?.id ?? "") ?? null,
    isUnread:
      isIn("open", row.status) &&
      [row.assignee?.id, row.deputy?.id].some((id) => id !== undefined && own.includes(id)) &&
      Number(lastFromOutside) > Number(seen.get(row.id) ?? 0),
  }));
  const pageCount = Math.max(1, Math.ceil(Math.min(total, COUNT_LIMIT - 1) / QUEUE_PAGE_SIZE));
  return { items, total, page: filters.page, pageCount };
}

/** How many cases stand in each group: the numbers on the queue's links. */
export async function countQueue(actor: Actor): Promise<Readonly<Record<ConsultationQueueView, number>>> {
  const groups = await db.consultation.groupBy({ by: ["status"], where: visibleTo(actor), _count: { _all: true } });
  const of = viewCounts(views, groups);
  return {
    desk: of("desk"),
    requester: of("requester"),
    answered: of("answered"),
    ended: of("ended"),
    all: of("all"),
  };
}

/** Everything a filter finds, for a file; what is more than EXPORT_LIMIT is left out. */
export async function listForExport(actor: Actor, filters: ConsultationQueueFilters) {
  const rows = await db.consultation.findMany({
    where: await whereOf(actor, filters),
    select: { ...listItem, answeredAt: true, endedAt: true, outcome: true, satisfaction: true },
    orderBy: orders[filters.sort],
    take: EXPORT_LIMIT,
  });
  const now = clock.now();
  return rows.map((row) => ({ ...row, age: caseAge(row, now) }));
}

export type ExportedConsultation = Awaited<ReturnType<typeof listForExport>>[number];

async function whereOf(actor: Actor, filters: ConsultationQueueFilters): Promise<Where> {
  const [own, late, unread] = await Promise.all([
    filters.assignee === "me" ? ownersFor(actor) : [],
    filters.late === undefined ? [] : lateWhere(clock.now()).then((where) => [where]),
    filters.unread === undefined ? [] : listUnread(actor).then((ids) => [{ id: { in: ids } }]),
  ]);
  return { AND: [visibleTo(actor), ...filterParts(own, filters), ...late, ...unread] };
}

type Filtering = Omit<ConsultationQueueFilters, "page" | "sort" | "late" | "unread">;

function filterParts(own: string[], filters: ConsultationQueueFilters): Where[] {
  const map: FilterMap<Filtering, Where> = {
    q: (text) => ({ AND: wordParts(text) }),
    view: (view) => (views[view] === null || filters.status !== undefined ? {} : { status: { in: [...views[view]] } }),
    status: (status) => ({ status }),
    entrance: (entrance) => ({ entrance }),
    topic: (topic) => ({ topics: { has: topic } }),
    prefecture: (prefectureCode) => ({ prefectureCode }),
    assignee: (assignee) => {
      if (assignee === "none") return { assigneeId: null };
      const people = { in: assignee === "me" ? own : [assignee] };
      return { OR: [{ assigneeId: people }, { deputyId: people }] };
    },
  };
  const { page: _page, sort: _sort, late: _late, unread: _unread, ...filtering } = filters;
  return whereParts<Filtering, Where>(filtering, map);
}
