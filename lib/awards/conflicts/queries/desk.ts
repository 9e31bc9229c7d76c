import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { recordAudit } from "@/lib/audit/record";
import { storedGrounds } from "@/lib/awards/conflicts/grounds";
import { relationsTo } from "@/lib/awards/conflicts/permissions";
import type { ConflictDetail, ConflictRow, PersonOption } from "@/lib/awards/conflicts/view";
import { conflictWorkflow } from "@/lib/awards/conflicts/workflow";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { AwardConflictStatus } from "@/lib/db/generated/enums";
import { recordLook } from "@/lib/db/unit-of-work";
import { availableActions } from "@/lib/workflow/workflow";
import { conflictsShownTo } from "./shown";

const ROWS_MAX = 500;

const shown = {
  person: { select: { name: true } },
  entry: { select: { number: true, applicantName: true, title: true } },
} satisfies Prisma.AwardConflictInclude;

type Row = Prisma.AwardConflictGetPayload<{ include: typeof shown }>;

export type ConflictFilters = {
  readonly status?: AwardConflictStatus | undefined;
  readonly person?: string | undefined;
};

/** The conflicts of a year that this officer may know of, what waits for a decision first. That they looked is recorded. */
export async function listConflicts(actor: Actor, editionId: string, filters: ConflictFilters): Promise<ConflictRow[]> {
  if (!hasDuty(actor, "AWARD")) return [];
  const { status, person } = filters;
  const asked = { ...(status ? { status } : {}), ...(person ? { personId: person } : {}) };
  const rows = await db.awardConflict.findMany({
    where: { AND: [conflictsShownTo(actor), { entry: { editionId } }, asked] },
    include: shown,
    orderBy: [{ status: "asc" }, { updatedAt: "desc" }, { id: "asc" }],
    take: ROWS_MAX,
  });
  await look(actor, editionId);
  return rows.map(rowOf);
}

export async function getConflict(actor: Actor, editionId: string, id: string): Promise<ConflictDetail | null> {
  const row = await db.awardConflict.findFirst({
    where: { AND: [conflictsShownTo(actor), { id, entry: { editionId } }] },
    include: shown,
  });
  if (row === null) return null;
  await look(actor, id);
  const names = await getStaffNames(
    actor,
    [row.proposedBy, row.decidedBy].filter((one) => one !== null),
  );
  const nameOf = (one: string | null) => (one === null ? null : (names.get(one) ?? null));
  const { version, clearReason, proposedAt, decidedAt } = row;
  return {
    ...rowOf(row),
    ...{ version, clearReason, proposedAt, decidedAt, title: row.entry.title },
    proposer: nameOf(row.proposedBy),
    decider: nameOf(row.decidedBy),
    actions: availableActions(conflictWorkflow, row.status, relationsTo(actor, row)),
  };
}

/** How a conflict stands now, for whoever was overtaken. */
export async function findSeenConflict(actor: Actor, id: string) {
  const row = await db.awardConflict.findFirst({
    where: { AND: [conflictsShownTo(actor), { id }] },
    select: {
      ...{ status: true, version: true, updatedAt: true },
      entry: { select: { edition: { select: { fiscalYear: true } } } },
    },
  });
  if (row === null) return null;
  const { entry, ...seen } = row;
  return { ...seen, fiscalYear: entry.edition.fiscalYear };
}

/** Jurors of the year and officers of the award, for a select; nobody handles their own. */
export async function listPeople(actor: Actor, editionId: string): Promise<PersonOption[]> {
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD")) return [];
  const isJuror = { kind: "JUROR" as const, seats: { some: { editionId } } };
  const isOfficer = { kind: "STAFF" as const, isActive: true, duties: { has: "AWARD" as const } };
  const rows = await db.account.findMany({
    where: { OR: [isJuror, isOfficer], id: { not: actor.accountId } },
    select: { id: true, name: true, kind: true },
    orderBy: [{ kind: "desc" }, { name: "asc" }, { id: "asc" }],
    take: ROWS_MAX,
  });
  return rows.map(({ id, name, kind }) => ({ id, name, isJuror: kind === "JUROR" }));
}

/** For the first page of the desk: clearings that wait for this person to decide. */
export async function listClearingsToDecide(actor: Actor) {
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD")) return [];
  const rows = await db.awardConflict.findMany({
    where: { AND: [conflictsShownTo(actor), { status: "CLEARING_PROPOSED", proposedBy: { not: actor.accountId } }] },
    select: {
      ...{ id: true, proposedAt: true },
      person: { select: { name: true } },
      entry: { select: { applicantName: true, edition: { select: { fiscalYear: true } } } },
    },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: ROWS_MAX,
  });
  return rows.map(({ id, proposedAt, person, entry: { applicantName, edition } }) => ({
    ...{ id, proposedAt, applicantName, person: person.name, fiscalYear: edition.fiscalYear },
  }));
}

function look(actor: Actor, id: string): Promise<void> {
  const subject = { kind: "awardConflict-reads", id };
  return recordLook(actor, (uow) => recordAudit(uow, { action: "awardConflict.view", subject }));
}

function rowOf({ id, status, grounds, updatedAt, person, entry: { number, applicantName } }: Row): ConflictRow {
  return { id, status, updatedAt, number, applicantName, person: person.name, grounds: storedGrounds(grounds) };
}
