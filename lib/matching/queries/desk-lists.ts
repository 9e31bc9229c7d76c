import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import type { IntroductionStatus } from "@/lib/db/generated/enums";
import { EXPORT_MAX, QUEUE_PAGE } from "@/lib/matching/limits";
import type { IntroductionFilters, RequestFilters } from "@/lib/matching/queue-filters";
import type { RequestRow } from "@/lib/matching/view";
import { introductionGroups } from "@/lib/matching/workflow";
import { requestsVisibleTo, visibleTo } from "./scope";

type Where = Prisma.IntroductionWhereInput;
type Filtering = Omit<IntroductionFilters, "page">;

const filterMap: FilterMap<Filtering, Where> = {
  status: (status) => ({ status }),
  direction: (direction) => ({ direction }),
};

/** The names of organisations, and nobody's address. */
const listItem = {
  ...{ id: true, status: true, direction: true, counterpartName: true, counterpartPlace: true, score: true },
  ...{ createdAt: true, proposedAt: true, offeredAt: true, introducedAt: true, endedAt: true, dueAt: true },
  ...{ declinedBy: true, declineReason: true, outcome: true },
  request: { select: { id: true, organizationName: true, createdAt: true } },
} as const satisfies Prisma.IntroductionSelect;

const whereOf = (actor: Actor, { page: _page, ...filters }: IntroductionFilters): Where => ({
  AND: [visibleTo(actor), ...whereParts<Filtering, Where>(filters, filterMap)],
});

const latest = [{ createdAt: "desc" as const }, { id: "desc" as const }];

export async function listIntroductions(actor: Actor, filters: IntroductionFilters) {
  const where = whereOf(actor, filters);
  const [items, total] = await Promise.all([
    db.introduction.findMany({
      ...{ where, select: listItem, orderBy: latest },
      ...{ skip: (filters.page - 1) * QUEUE_PAGE, take: QUEUE_PAGE },
    }),
    db.introduction.count({ where, take: QUEUE_PAGE * 100 }),
  ]);
  return { items, total, pageCount: Math.max(1, Math.ceil(total / QUEUE_PAGE)) };
}

/** Everything a filter finds, for a file. */
export function listForExport(actor: Actor, filters: IntroductionFilters) {
  return db.introduction.findMany({
    where: whereOf(actor, filters),
    select: listItem,
    orderBy: latest,
    take: EXPORT_MAX,
  });
}

export type ExportedIntroduction = Awaited<ReturnType<typeof listForExport>>[number];

/** How many introductions stand in each status: the numbers on the links of the list. */
export async function countByStatus(actor: Actor): Promise<Readonly<Partial<Record<IntroductionStatus, number>>>> {
  const groups = await db.introduction.groupBy({ by: ["status"], where: visibleTo(actor), _count: { _all: true } });
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count._all]));
}

export async function listRequests(actor: Actor, { page, status, direction }: RequestFilters) {
  const where: Prisma.MatchRequestWhereInput = {
    AND: [requestsVisibleTo(actor), { status }, direction === undefined ? {} : { direction }],
  };
  const [rows, total] = await Promise.all([
    db.matchRequest.findMany({
      where,
      select: {
        ...{ id: true, status: true, direction: true, organizationName: true, createdAt: true },
        introductions: { where: live, select: { status: true }, take: QUEUE_PAGE },
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      ...{ skip: (page - 1) * QUEUE_PAGE, take: QUEUE_PAGE },
    }),
    db.matchRequest.count({ where, take: QUEUE_PAGE * 100 }),
  ]);
  const items: RequestRow[] = rows.map(({ introductions, ...row }) => ({
    ...row,
    proposed: introductions.length,
    introduced: introductions.filter((one) => one.status === "INTRODUCED").length,
  }));
  return { items, total, pageCount: Math.max(1, Math.ceil(total / QUEUE_PAGE)) };
}

const live: Where = { status: { notIn: [...introductionGroups.lapsed] } };
