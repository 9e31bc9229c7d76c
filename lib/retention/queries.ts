import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { db } from "@/lib/db/client";
import { isRecordClass, recordClasses } from "./classes";
import { mayOnRetention } from "./permissions";
import { disposalState, itemFate } from "./state";

const DISPOSALS_MAX = 100;

const listed = {
  id: true,
  recordClass: true,
  origin: true,
  askedAt: true,
  decidedAt: true,
  isApproved: true,
  finishedAt: true,
} as const;

/** The latest lists, those that wait for a decision first. */
export async function listDisposals(actor: Actor) {
  if (!mayOnRetention(actor, "view")) return [];
  const rows = await db.disposal.findMany({
    select: { ...listed, _count: { select: { items: true } } },
    orderBy: [{ decidedAt: { sort: "desc", nulls: "first" } }, { askedAt: "desc" }, { id: "desc" }],
    take: DISPOSALS_MAX,
  });
  return rows.map(({ _count, ...row }) => ({ ...row, ...inWords(row), rows: _count.items }));
}

export async function countOpenDisposals(actor: Actor): Promise<number> {
  return mayOnRetention(actor, "view") ? db.disposal.count({ where: { decidedAt: null } }) : 0;
}

/** One list with everything on it, and who asked and decided. */
export async function getDisposal(actor: Actor, id: string) {
  if (!mayOnRetention(actor, "view")) return null;
  const disposal = await db.disposal.findUnique({
    where: { id },
    include: { items: { orderBy: [{ dueOn: "asc" }, { label: "asc" }, { subjectId: "asc" }] } },
  });
  if (disposal === null) return null;
  const items = disposal.items.map((item) => ({ ...item, fate: itemFate(item) }));
  const people = [disposal.askedBy, disposal.decidedBy, ...disposal.items.map(({ keptBy }) => keptBy)];
  const names = await getStaffNames(
    actor,
    people.filter((person) => person !== null),
  );
  return {
    ...disposal,
    ...inWords(disposal),
    items,
    erased: items.filter(({ fate }) => fate === "erased").length,
    left: items.filter(({ fate }) => fate === "left").length,
    askedByName: names.get(disposal.askedBy ?? "") ?? null,
    decidedByName: names.get(disposal.decidedBy ?? "") ?? null,
    mayDecide: disposal.decidedAt === null && mayOnRetention(actor, "decide", disposal),
    toErase: disposal.items.filter(({ keptUntil }) => keptUntil === null).length,
  };
}

export type DisposalView = NonNullable<Awaited<ReturnType<typeof getDisposal>>>;

type Known = { readonly recordClass: string; readonly isApproved: boolean | null; readonly finishedAt: Date | null };

function inWords({ recordClass, isApproved, finishedAt }: Known) {
  return {
    label: isRecordClass(recordClass) ? recordClasses[recordClass].label : recordClass,
    erases: isRecordClass(recordClass) ? recordClasses[recordClass].erases : "",
    state: disposalState(isApproved, finishedAt),
  };
}
