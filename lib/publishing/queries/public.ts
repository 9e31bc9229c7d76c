import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import type { ContentKind } from "@/lib/db/generated/enums";
import { reading } from "@/lib/db/reading";

const PUBLIC_PAGE_SIZE = 20;

export type PublicContentFilter = {
  readonly kinds: readonly ContentKind[];
  readonly audience?: string;
  readonly category?: string;
  readonly ministry?: string;
};

const shown = {
  contentId: true,
  kind: true,
  slug: true,
  title: true,
  summary: true,
  body: true,
  audiences: true,
  categories: true,
  ministry: true,
  startsOn: true,
  endsOn: true,
  publishedAt: true,
  updatedAt: true,
} as const satisfies Prisma.PublishedContentSelect;

export type ShownContent = Prisma.PublishedContentGetPayload<{ select: typeof shown }>;

function whereOf({ kinds, audience, category, ministry }: PublicContentFilter): Prisma.PublishedContentWhereInput {
  return {
    kind: { in: [...kinds] },
    ...(audience === undefined ? {} : { audiences: { has: audience } }),
    ...(category === undefined ? {} : { categories: { has: category } }),
    ...(ministry === undefined ? {} : { ministry }),
  };
}

/** A page of what is shown: by the order given by hand, then the newest first. */
export async function listShown(filter: PublicContentFilter, page: number, pageSize = PUBLIC_PAGE_SIZE) {
  const where = whereOf(filter);
  const [items, total] = await Promise.all([
    reading.publishedContent.findMany({
      where,
      select: shown,
      orderBy: [{ position: "asc" }, { publishedAt: "desc" }, { contentId: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    reading.publishedContent.count({ where }),
  ]);
  return { items, total, page, pageSize, pageCount: Math.max(1, Math.ceil(total / pageSize)) };
}

/** Everything shown of some kinds, in a stable order: open data, feeds, calendars, the map for search engines. */
export async function listAllShown(kinds: readonly ContentKind[], limit = 10_000): Promise<ShownContent[]> {
  return reading.publishedContent.findMany({
    where: { kind: { in: [...kinds] } },
    select: shown,
    orderBy: [{ publishedAt: "desc" }, { contentId: "desc" }],
    take: limit,
  });
}

/** Counts beside the filter links. */
export async function countShown(kinds: readonly ContentKind[]) {
  const list = [...kinds].map(String);
  const [total, byMinistry, byKind, byAudience, byCategory] = await Promise.all([
    reading.publishedContent.count({ where: { kind: { in: [...kinds] } } }),
    reading.publishedContent.groupBy({ by: ["ministry"], where: { kind: { in: [...kinds] } }, _count: { _all: true } }),
    reading.publishedContent.groupBy({ by: ["kind"], where: { kind: { in: [...kinds] } }, _count: { _all: true } }),
    reading.$queryRaw<Count[]>`
      SELECT value, count(*)::int AS count FROM published_content, unnest(audiences) AS value
      WHERE kind::text = ANY(${list}) GROUP BY value ORDER BY value`,
    reading.$queryRaw<Count[]>`
      SELECT value, count(*)::int AS count FROM published_content, unnest(categories) AS value
      WHERE kind::text = ANY(${list}) GROUP BY value ORDER BY value`,
  ]);
  return {
    total,
    ministries: Object.fromEntries(byMinistry.map((group) => [group.ministry ?? "", group._count._all])),
    kinds: Object.fromEntries(byKind.map((group) => [group.kind, group._count._all])),
    audiences: Object.fromEntries(byAudience.map(({ value, count }) => [value, count])),
    categories: Object.fromEntries(byCategory.map(({ value, count }) => [value, count])),
  };
}

type Count = { readonly value: string; readonly count: number };

export type PublicContent =
  | { readonly state: "shown"; readonly content: ShownContent }
  | { readonly state: "moved"; readonly slug: string }
  | { readonly state: "ended"; readonly title: string; readonly since: string };

/** What stands at an address: the content, the way to its present address, or that it has ended; null where nothing ever was. */
export async function getShown(kinds: readonly ContentKind[], slug: string): Promise<PublicContent | null> {
  const content = await reading.publishedContent.findFirst({
    where: { kind: { in: [...kinds] }, slug },
    select: shown,
  });
  if (content !== null) return { state: "shown", content };
  const address = await reading.contentAddress.findFirst({
    where: { kind: { in: [...kinds] }, slug },
    select: { content: { select: { id: true, title: true, archivedAt: true, updatedAt: true } } },
  });
  if (address === null) return null;
  const { id, title, archivedAt, updatedAt } = address.content;
  const present = await reading.publishedContent.findUnique({ where: { contentId: id }, select: { slug: true } });
  if (present !== null) return { state: "moved", slug: present.slug };
  return { state: "ended", title, since: (archivedAt ?? updatedAt).toISOString() };
}

/** When anything with one of these tags last changed for the public; null while nothing ever was shown. */
export async function getLastShownChange(...tags: readonly string[]): Promise<Date | null> {
  const last = await reading.publication.findFirst({
    where: { tags: { hasSome: [...tags] } },
    orderBy: { id: "desc" },
    select: { at: true },
  });
  return last?.at ?? null;
}
