import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { conflictsShownTo } from "@/lib/awards/conflicts/queries/shown";
import { BLOCKING } from "@/lib/awards/conflicts/workflow";
import { settingsOfEdition } from "@/lib/awards/jury/edition";
import { relationsTo } from "@/lib/awards/jury/permissions";
import { storedProfile } from "@/lib/awards/jury/profile";
import type { CategoryName, SeatRow } from "@/lib/awards/jury/view";
import { jurorWorkflow } from "@/lib/awards/jury/workflow";
import { db } from "@/lib/db/client";
import { availableActions } from "@/lib/workflow/workflow";

const SEATS_MAX = 500;

/** Categories to choose from, in the words of the settings. */
export async function listCategories(actor: Actor, editionId: string): Promise<CategoryName[]> {
  if (!hasDuty(actor, "AWARD")) return [];
  const { categories } = await settingsOfEdition(db, editionId);
  return categories.map(({ key, name }) => ({ key, name }));
}

export async function findEditionYear(actor: Actor, id: string): Promise<number | null> {
  if (!hasDuty(actor, "AWARD")) return null;
  return (await db.awardEdition.findUnique({ where: { id }, select: { fiscalYear: true } }))?.fiscalYear ?? null;
}

/** The jury of a year: the chair first, then those who are there, then those who are not. */
export async function listSeats(actor: Actor, editionId: string): Promise<SeatRow[]> {
  const known = await listCategories(actor, editionId);
  if (!hasDuty(actor, "AWARD")) return [];
  const rows = await db.awardJuror.findMany({
    where: { editionId },
    select: {
      ...{ id: true, accountId: true, title: true, status: true, isChair: true, categories: true },
      ...{ invitedAt: true, answeredAt: true, declaredAt: true },
      account: { select: { name: true } },
    },
    orderBy: [{ isChair: "desc" }, { status: "asc" }, { nameKana: "asc" }, { id: "asc" }],
    take: SEATS_MAX,
  });
  const blocked = await countBlocked(actor, editionId);
  return rows.map(({ account, accountId, categories, ...row }) => ({
    ...row,
    name: account.name,
    categories: known.filter(({ key }) => categories.includes(key)).map(({ name }) => name),
    blocked: blocked.get(accountId) ?? 0,
  }));
}

/** Of the entries that the reader sees: what is hidden from them is not even counted. */
async function countBlocked(actor: Actor, editionId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.awardConflict.groupBy({
    by: ["personId"],
    where: { AND: [conflictsShownTo(actor), { status: { in: [...BLOCKING] }, entry: { editionId } }] },
    _count: { _all: true },
  });
  return new Map(rows.map(({ personId, _count }) => [personId, _count._all]));
}

export type SeatDetail = NonNullable<Awaited<ReturnType<typeof getSeat>>>;

/** One seat with all that the office entered, and what can be done with it now. */
export async function getSeat(actor: Actor, editionId: string, id: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  const seat = await db.awardJuror.findFirst({
    where: { id, editionId },
    include: { account: { select: { name: true, email: true, totpSecret: true } } },
  });
  if (seat === null) return null;
  const { account, profile, ...row } = seat;
  const { name, email, totpSecret } = account;
  return {
    ...row,
    ...{ name, email, hasFactors: totpSecret !== null },
    profile: storedProfile(profile),
    actions: availableActions(jurorWorkflow, row.status, relationsTo(actor, row)),
    blocked: (await countBlocked(actor, editionId)).get(row.accountId) ?? 0,
  };
}

/** For the form of a seat: what it is held against. */
export async function listCategoriesOfSeat(actor: Actor, id: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  const seat = await db.awardJuror.findUnique({
    where: { id },
    select: { editionId: true, account: { select: { email: true } } },
  });
  if (seat === null) return null;
  const { editionId, account } = seat;
  return { editionId, email: account.email, categories: await listCategories(actor, editionId) };
}

/** How a seat stands now, for whoever was overtaken. */
export async function findSeenSeat(actor: Actor, id: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  const row = await db.awardJuror.findUnique({
    where: { id },
    select: { status: true, version: true, updatedAt: true, edition: { select: { fiscalYear: true } } },
  });
  if (row === null) return null;
  const { edition, ...seen } = row;
  return { ...seen, fiscalYear: edition.fiscalYear };
}
