import "server-only";
import { type Actor, hasDuty, type Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ContentKind, ContentStatus } from "@/lib/db/generated/enums";
import { type Keyset, keysetArguments, keysetPage } from "@/lib/db/keyset";
import { contentGroups } from "@/lib/publishing/workflow";

const DESK_PAGE_SIZE = 50;

const NOTHING: Prisma.ContentWhereInput = { id: { in: [] } };

/** The `view` grants as a row scope. Every query of the desk starts from it. */
function visibleTo(actor: Actor): Prisma.ContentWhereInput {
  return hasDuty(actor, "CONTENT") || actor.kind === "system" ? {} : NOTHING;
}

const listItem = {
  id: true,
  kind: true,
  slug: true,
  title: true,
  status: true,
  authorId: true,
  publishAt: true,
  publishedAt: true,
  expiresAt: true,
  updatedAt: true,
} as const satisfies Prisma.ContentSelect;

export type DeskFilter = Keyset<string> & {
  readonly kind?: ContentKind | undefined;
  readonly statuses?: readonly ContentStatus[] | undefined;
  readonly q?: string | undefined;
  /** Leaves out what this person wrote: nobody looks over their own. */
  readonly notBy?: string | undefined;
};

export async function listForDesk(staff: Staff, { kind, statuses, q, notBy, before, after }: DeskFilter) {
  const where: Prisma.ContentWhereInput = {
    AND: [
      visibleTo(staff),
      kind === undefined ? {} : { kind },
      statuses === undefined ? {} : { status: { in: [...statuses] } },
      q === undefined ? {} : { OR: [{ title: { contains: q, mode: "insensitive" } }, { slug: { contains: q } }] },
      notBy === undefined ? {} : { NOT: { authorId: notBy } },
    ],
  };
  const rows = await db.content.findMany({
    where,
    select: listItem,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    ...keysetArguments({ before, after }, DESK_PAGE_SIZE),
  });
  return keysetPage(rows, { before, after }, DESK_PAGE_SIZE);
}

/** How much there is in each status, of one kind or of all. */
export async function countForDesk(staff: Staff, kind?: ContentKind): Promise<ReadonlyMap<ContentStatus, number>> {
  const groups = await db.content.groupBy({
    by: ["status"],
    where: { AND: [visibleTo(staff), kind === undefined ? {} : { kind }] },
    _count: { _all: true },
  });
  return new Map(groups.map((group) => [group.status, group._count._all]));
}

/** What this person may look over now: written by somebody else, and waiting. */
export async function countToReview(staff: Staff, kind?: ContentKind): Promise<number> {
  const waiting = { status: { in: [...contentGroups.inReview] }, NOT: { authorId: staff.accountId } };
  return db.content.count({ where: { AND: [visibleTo(staff), waiting, kind === undefined ? {} : { kind }] } });
}

/** One content with its versions, newest first; null where there is none for this person. */
export async function getForDesk(staff: Staff, id: string) {
  return db.content.findFirst({
    where: { AND: [visibleTo(staff), { id }] },
    include: { versions: { orderBy: { ordinal: "desc" }, take: 100 } },
  });
}

export type DeskDetail = NonNullable<Awaited<ReturnType<typeof getForDesk>>>;

/** What the worker has to look at; each command decides once more, in its own transaction. */
export async function listDueContent(kind: "publish" | "expire", now: Date): Promise<string[]> {
  const where: Prisma.ContentWhereInput =
    kind === "publish"
      ? { status: { in: [...contentGroups.scheduled] }, publishAt: { lte: now } }
      : { status: { in: [...contentGroups.shown] }, expiresAt: { lte: now } };
  const rows = await db.content.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: 1000 });
  return rows.map(({ id }) => id);
}
