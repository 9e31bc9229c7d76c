import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getStaffNames } from "@/lib/accounts/queries";
import { editionPermissions, relationsTo } from "@/lib/awards/editions/permissions";
import { placedFault } from "@/lib/awards/editions/places";
import { differences } from "@/lib/awards/editions/rules/differences";
import { earlierYearsIn } from "@/lib/awards/editions/rules/earlier-years";
import { calendarFaults, ceremonyClosure } from "@/lib/awards/editions/rules/schedule-faults";
import { settingsFaults } from "@/lib/awards/editions/rules/settings-schema";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { EditionDetail, EditionRow, RevisionView, SettingsFault } from "@/lib/awards/editions/view";
import { OPEN_REVISIONS, revisionWorkflow } from "@/lib/awards/editions/workflow";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { holidayName } from "@/lib/japan/holidays";
import { availableActions } from "@/lib/workflow/workflow";

type Row = Prisma.AwardRevisionGetPayload<Record<string, never>>;

const YEARS_MAX = 100;
const REVISIONS_MAX = 200;

/** Every year, the latest first. */
export async function listEditions(actor: Actor): Promise<EditionRow[]> {
  if (!hasDuty(actor, "AWARD")) return [];
  const rows = await db.awardEdition.findMany({
    orderBy: { fiscalYear: "desc" },
    take: YEARS_MAX,
    include: { revisions: { where: { status: { not: "DISCARDED" } }, orderBy: { createdAt: "desc" }, take: 1 } },
  });
  return rows.map(({ fiscalYear, status, updatedAt, revisions: [latest] }) => ({
    ...{ fiscalYear, status },
    name: latest === undefined ? `${fiscalYear}年度` : storedSettings(latest.settings).name,
    work: latest !== undefined && isOpen(latest) ? latest.status : null,
    updatedAt: latest === undefined || latest.updatedAt < updatedAt ? updatedAt : latest.updatedAt,
  }));
}

/** One year with all its settings; null for whoever has no duty there. */
export async function getEdition(actor: Actor, fiscalYear: number): Promise<EditionDetail | null> {
  if (!hasDuty(actor, "AWARD")) return null;
  const edition = await db.awardEdition.findUnique({
    where: { fiscalYear },
    include: {
      revisions: {
        where: { status: { not: "DISCARDED" } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: REVISIONS_MAX,
      },
    },
  });
  if (edition === null) return null;
  const views = await inWords(actor, edition.revisions);
  const work = views.find(isOpen) ?? null;
  const current = views.find(({ id }) => id === edition.currentRevisionId) ?? null;
  const row = edition.revisions.find(({ id }) => id === work?.id);
  return {
    ...{ id: edition.id, fiscalYear, status: edition.status, current, work },
    differences: work === null || current === null ? [] : differences(current.settings, work.settings),
    faults: work === null ? [] : faultsOf(work),
    hints: work === null ? [] : hintsOf(work),
    actions: row === undefined ? [] : availableActions(revisionWorkflow, row.status, relationsTo(actor, row)),
    mayWrite: row !== undefined && isGranted(editionPermissions.write, relationsTo(actor, row), row.status),
    history: views.filter(({ status }) => status === "IN_FORCE"),
  };
}

/** How settings stand that a form was about. */
export async function findSeen(actor: Actor, id: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  const row = await db.awardRevision.findUnique({
    where: { id },
    select: { status: true, version: true, updatedAt: true, edition: { select: { fiscalYear: true } } },
  });
  if (row === null) return null;
  const { status, version, updatedAt, edition } = row;
  return { status, version, updatedAt, fiscalYear: edition.fiscalYear };
}

/** For the first page of the desk: what waits for this person to agree. */
export async function listRevisionsToDecide(actor: Actor) {
  if (actor.kind !== "staff" || !hasDuty(actor, "AWARD")) return [];
  const rows = await db.awardRevision.findMany({
    where: { status: "PROPOSED", proposedBy: { not: actor.accountId } },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: YEARS_MAX,
    select: { id: true, proposedAt: true, reason: true, edition: { select: { fiscalYear: true } } },
  });
  return rows.map(({ id, proposedAt, reason, edition: { fiscalYear } }) => ({ id, proposedAt, reason, fiscalYear }));
}

function isOpen({ status }: Pick<Row, "status">): boolean {
  return OPEN_REVISIONS.some((open) => open === status);
}

function faultsOf({ settings }: RevisionView) {
  return [...settingsFaults(settings), ...calendarFaults(settings, holidayName)].map((fault) =>
    placedFault(settings, fault),
  );
}

function hintsOf({ settings }: RevisionView): SettingsFault[] {
  const closure = ceremonyClosure(settings, holidayName);
  return [
    ...(closure === null ? [] : [{ path: ["ceremony", "day"], message: closure }]),
    ...earlierYearsIn(settings).map(({ label, years }) => ({
      path: ["texts"],
      message: `「${label}」に、${settings.fiscalYear}年度より前の年（${years.join("、")}）が書かれています。`,
    })),
  ].map((hint) => placedFault(settings, hint));
}

async function inWords(actor: Actor, rows: readonly Row[]): Promise<RevisionView[]> {
  const people = rows.flatMap(({ authorId, proposedBy, decidedBy }) => [authorId, proposedBy, decidedBy]);
  const names = await getStaffNames(
    actor,
    people.filter((id) => id !== null),
  );
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return rows.map((row) => ({
    ...{ id: row.id, version: row.version, status: row.status, ordinal: row.ordinal, sha256: row.sha256 },
    ...{ reason: row.reason, refusal: row.refusal, updatedAt: row.updatedAt },
    ...{ proposedAt: row.proposedAt, decidedAt: row.decidedAt },
    settings: storedSettings(row.settings),
    author: nameOf(row.authorId) ?? "",
    proposer: nameOf(row.proposedBy),
    decider: nameOf(row.decidedBy),
  }));
}
