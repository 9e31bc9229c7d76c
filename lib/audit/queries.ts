import "server-only";
import { type Actor, hasDuty, type Staff } from "@/lib/access/actor";
import { hiddenFrom } from "@/lib/awards/conflicts/queries/hidden";
import { FLOWS } from "@/lib/cases/flows";
import { findCaseId } from "@/lib/cases/queries/numbers";
import { db } from "@/lib/db/client";
import { type FilterMap, whereParts } from "@/lib/db/filters";
import type { Prisma } from "@/lib/db/generated/client";
import { keysetArguments, keysetPage } from "@/lib/db/keyset";
import { perform } from "@/lib/db/unit-of-work";
import { endOfJapanDay, startOfJapanDay } from "@/lib/japan/dates";
import { listMailIdsOfCase } from "@/lib/mail/queries";
import { type AuditFilters, type AuditSearch, OTHER_ACTORS } from "./filters";
import { getValidReading } from "./readings/queries";
import { recordAudit } from "./record";

export const AUDIT_PAGE_SIZE = 50;
const PEOPLE_MAX = 1000;

type Where = Prisma.AuditEventWhereInput;

const NONE: Where = { id: { in: [] } };

const listItem = {
  id: true,
  subjectKind: true,
  subjectId: true,
  seq: true,
  action: true,
  outcome: true,
  fromStatus: true,
  toStatus: true,
  actorKind: true,
  actorId: true,
  channel: true,
  reason: true,
  before: true,
  after: true,
  occurredAt: true,
} as const satisfies Prisma.AuditEventSelect;

export type AuditRow = Prisma.AuditEventGetPayload<{ select: typeof listItem }>;

const EMPTY = { items: [], previous: undefined, next: undefined, isClosed: false } as const;

/**
 * Events of the record, the latest first. That somebody looked, and for what, becomes one of them. `isClosed`: what one
 * colleague did is read with the knowledge of a second person only.
 */
export async function searchAudit(staff: Staff, { before, after, ...search }: AuditFilters) {
  if (!hasDuty(staff, "AUDIT")) return EMPTY;
  const leave = await leaveFor(staff, search);
  if (leave === null) return { ...EMPTY, isClosed: true };
  const rows = await db.auditEvent.findMany({
    where: { AND: await partsOf(staff, search) },
    select: listItem,
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    ...keysetArguments({ before, after }, AUDIT_PAGE_SIZE),
  });
  await perform(staff, (uow) =>
    recordAudit(uow, {
      action: "audit.view",
      subject: { kind: "audit-reads", id: staff.accountId },
      after: { filters: { ...search }, ...leave },
    }),
  );
  return { ...keysetPage(rows, { before, after }, AUDIT_PAGE_SIZE), isClosed: false };
}

export const AUDIT_EXPORT_LIMIT = 10_000;

/** All that a search finds, for a file. The export is an event of the record itself. */
export async function listForAuditExport(staff: Staff, search: AuditSearch): Promise<AuditRow[] | null> {
  const leave = hasDuty(staff, "AUDIT") ? await leaveFor(staff, search) : null;
  if (leave === null) return null;
  const rows = await db.auditEvent.findMany({
    where: { AND: await partsOf(staff, search) },
    select: listItem,
    orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
    take: AUDIT_EXPORT_LIMIT,
  });
  await perform(staff, (uow) =>
    recordAudit(uow, {
      action: "audit.export",
      subject: { kind: "audit-reads", id: staff.accountId },
      after: { filters: { ...search }, rows: rows.length, ...leave },
    }),
  );
  return rows;
}

/** What allows this search, for its record: nothing is needed but for what a colleague did. Null when it is not allowed. */
async function leaveFor(staff: Staff, { actor }: AuditSearch): Promise<{ reading?: string } | null> {
  if (actor === undefined || isOther(actor) || actor === staff.accountId) return {};
  const reading = await getValidReading(staff, actor);
  return reading === null ? null : { reading: reading.id };
}

/** What was looked for, less what a conflict of interest hides from whoever looks. */
async function partsOf(staff: Staff, { number, ...search }: AuditSearch): Promise<Where[]> {
  const parts = whereParts<Omit<AuditSearch, "number">, Where>(search, filterMap);
  const { subjectIds } = await hiddenFrom(staff);
  const shown: Where[] = subjectIds.length === 0 ? parts : [...parts, { subjectId: { notIn: [...subjectIds] } }];
  return number === undefined ? shown : [...shown, await aboutCase(staff, number)];
}

const filterMap: FilterMap<Omit<AuditSearch, "number">, Where> = {
  action: (action) => ({ action }),
  actor: (actor) => (isOther(actor) ? { actorKind: actor } : { actorKind: "staff", actorId: actor }),
  outcome: (outcome) => (outcome === "done" ? { outcome: "done" } : { outcome: { not: "done" } }),
  from: (day) => ({ occurredAt: { gte: startOfJapanDay(day) } }),
  to: (day) => ({ occurredAt: { lte: endOfJapanDay(day) } }),
};

function isOther(actor: string): boolean {
  return OTHER_ACTORS.some((kind) => kind === actor);
}

/** The case itself, who looked at it, what was refused on it, and what happened to its letters. */
async function aboutCase(staff: Staff, number: string): Promise<Where> {
  const caseId = await findCaseId(staff, number);
  if (caseId === null) return NONE;
  const letters = await listMailIdsOfCase(staff, caseId);
  return {
    OR: [
      { subjectKind: { in: FLOWS.flatMap((flow) => [flow, `${flow}-reads`]) }, subjectId: caseId },
      { subjectKind: "mail", subjectId: { in: letters } },
      { subjectKind: "refusal", subjectId: { in: [caseId, ...letters] } },
    ],
  };
}

/** Everybody who may have done something, people who have left too. */
export async function listActors(actor: Actor) {
  if (!hasDuty(actor, "AUDIT")) return [];
  return db.account.findMany({
    where: { kind: "STAFF" },
    select: { id: true, name: true, isActive: true },
    orderBy: [{ isActive: "desc" }, { name: "asc" }, { id: "asc" }],
    take: PEOPLE_MAX,
  });
}
