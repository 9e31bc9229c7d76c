import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/reading";
import { declarationTags } from "@/lib/declarations/tags";
import { foldForSearch, pairs } from "@/lib/japan/search-key";

const PUBLIC_PAGE_SIZE = 20;
const SEARCH_LIMIT = 50;

const listItem = {
  number: true,
  organizationName: true,
  organizationKana: true,
  prefectureCode: true,
  municipality: true,
  industryCode: true,
  employeeBand: true,
  policyItems: true,
  efforts: true,
  publishedAt: true,
  logoId: true,
  logoAlt: true,
} as const satisfies Prisma.PublishedDeclarationSelect;

export type PublicFilter = {
  readonly prefecture?: string;
  readonly industry?: string;
  readonly item?: string;
};

function whereOf({ prefecture, industry, item }: PublicFilter): Prisma.PublishedDeclarationWhereInput {
  return {
    ...(prefecture === undefined ? {} : { prefectureCode: prefecture }),
    ...(industry === undefined ? {} : { industryCode: industry }),
    ...(item === undefined ? {} : { policyItems: { has: item } }),
  };
}

/** A page of what is shown, newest first. */
export async function listPublic(filter: PublicFilter, page: number) {
  const where = whereOf(filter);
  const [items, total] = await Promise.all([
    reading.publishedDeclaration.findMany({
      where,
      select: listItem,
      orderBy: [{ publishedAt: "desc" }, { declarationId: "asc" }],
      skip: (page - 1) * PUBLIC_PAGE_SIZE,
      take: PUBLIC_PAGE_SIZE,
    }),
    reading.publishedDeclaration.count({ where }),
  ]);
  return {
    items,
    total,
    page,
    pageSize: PUBLIC_PAGE_SIZE,
    pageCount: Math.max(1, Math.ceil(total / PUBLIC_PAGE_SIZE)),
  };
}

/** Counts beside the filter links. */
export async function countPublic() {
  const [total, byPrefecture, byIndustry, byItem] = await Promise.all([
    reading.publishedDeclaration.count(),
    reading.publishedDeclaration.groupBy({ by: ["prefectureCode"], _count: { _all: true } }),
    reading.publishedDeclaration.groupBy({ by: ["industryCode"], _count: { _all: true } }),
    reading.$queryRaw<{ code: string; count: number }[]>`
      SELECT item AS code, count(*)::int AS count FROM published_declaration, unnest(policy_items) AS item GROUP BY item ORDER BY item`,
  ]);
  return {
    total,
    prefectures: Object.fromEntries(byPrefecture.map((group) => [group.prefectureCode, group._count._all])),
    industries: Object.fromEntries(byIndustry.map((group) => [group.industryCode, group._count._all])),
    items: Object.fromEntries(byItem.map((group) => [group.code, group.count])),
  };
}

/** Words anywhere in the public text, folded; newest first, at most SEARCH_LIMIT and a sign when there are more. */
export async function searchPublic(query: string) {
  const words = query
    .slice(0, 100)
    .split(/[\s\u3000]+/u)
    .map(foldForSearch)
    .filter((word) => word !== "")
    .slice(0, 8);
  if (words.length === 0) return { items: [], hasMore: false };
  const items = await reading.publishedDeclaration.findMany({
    where: { AND: words.map((word) => ({ searchGrams: { hasEvery: pairs(word) }, searchText: { contains: word } })) },
    select: listItem,
    orderBy: [{ publishedAt: "desc" }, { declarationId: "asc" }],
    take: SEARCH_LIMIT + 1,
  });
  return { items: items.slice(0, SEARCH_LIMIT), hasMore: items.length > SEARCH_LIMIT };
}

export type PublicDeclaration =
  | { readonly state: "shown"; readonly declaration: ShownDeclaration }
  | {
      readonly state: "suspended" | "expired" | "withdrawn" | "cancelled" | "refused" | "inReview";
      readonly number: string;
      readonly since: string;
    };

export type ShownDeclaration = Omit<
  Prisma.PublishedDeclarationGetPayload<Record<string, never>>,
  "declarationId" | "searchText" | "searchGrams"
>;

/** The page of a number: what is shown, or in one word why it no longer is; null when it never was public. */
export async function getPublic(number: string): Promise<PublicDeclaration | null> {
  const shown = await reading.publishedDeclaration.findUnique({
    where: { number },
    omit: { declarationId: true, searchText: true, searchGrams: true },
  });
  if (shown !== null) return { state: "shown", declaration: shown };

  const ended = await reading.declaration.findFirst({
    where: { number, firstPublishedAt: { not: null } },
    select: { number: true, status: true, updatedAt: true, endedAt: true },
  });
  if (ended === null) return null;
  const states = {
    WITHDRAWN: "withdrawn",
    CANCELLED: "cancelled",
    REFUSED: "refused",
    SUSPENDED: "suspended",
    EXPIRED: "expired",
  } as const;
  const state = Object.entries(states).find(([status]) => status === ended.status)?.[1] ?? "inReview";
  return { state, number: ended.number, since: (ended.endedAt ?? ended.updatedAt).toISOString() };
}

/** Numbers to prerender: the newest, not all of them. */
export async function listNewestNumbers(limit: number): Promise<string[]> {
  const rows = await reading.publishedDeclaration.findMany({
    select: { number: true },
    orderBy: { publishedAt: "desc" },
    take: limit,
  });
  return rows.map((row) => row.number);
}

/** Everything shown, for open data, in a stable order. */
export async function listAllPublic(): Promise<ShownDeclaration[]> {
  return reading.publishedDeclaration.findMany({
    omit: { declarationId: true, searchText: true, searchGrams: true },
    orderBy: { number: "asc" },
    take: 100_000,
  });
}

/** Address and last change of everything shown, for the map that search engines read; 50,000 is the most it may hold. */
export async function listPublicAddresses(): Promise<{ readonly number: string; readonly updatedAt: Date }[]> {
  return reading.publishedDeclaration.findMany({
    select: { number: true, updatedAt: true },
    orderBy: { publishedAt: "desc" },
    take: 49_000,
  });
}

/** When the public list last changed in any way; null while nothing was ever published. */
export async function getLastPublicChange(): Promise<Date | null> {
  const last = await reading.publication.findFirst({
    where: { tags: { has: declarationTags.all } },
    orderBy: { id: "desc" },
    select: { at: true },
  });
  return last?.at ?? null;
}
