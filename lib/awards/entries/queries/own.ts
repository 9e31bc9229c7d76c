import "server-only";
import type { Member } from "@/lib/access/actor";
import { isAlike } from "@/lib/awards/entries/alike";
import { ownHistory } from "@/lib/awards/entries/labels";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { entryWorkflow } from "@/lib/awards/entries/workflow";
import { approvedExtension } from "@/lib/awards/extensions/approved";
import { listOwnPartners } from "@/lib/awards/partners/queries/own";
import { listCorrections, listVersions } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { availableActions } from "@/lib/workflow/workflow";
import { findCallOfEdition } from "./calls";
import { visibleTo } from "./scope";

const LIST_MAX = 200;

/** All entries of the organisation at work, the latest first. */
export async function listOwnEntries(member: Member, organizationId: string) {
  const rows = await db.awardEntry.findMany({
    where: { AND: [visibleTo(member), { organizationId }] },
    select: {
      id: true,
      number: true,
      status: true,
      title: true,
      editionId: true,
      category: true,
      receivedAt: true,
      edition: { select: { result: { select: { status: true } } } },
    },
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return rows.map(({ edition, ...entry }) => ({
    ...entry,
    isReleased: edition.result?.status === "RELEASED" && entry.status === "ELIGIBLE",
  }));
}

export type OwnEntryRow = Awaited<ReturnType<typeof listOwnEntries>>[number];

/** What was begun here and not sent yet, the last saved first. */
export async function listEntryDrafts(member: Member, organizationId: string): Promise<Draft[]> {
  if (!mayInOrganization(member, "act", organizationId)) return [];
  const rows = await db.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM draft
     WHERE organization_id = ${organizationId}::uuid AND flow = 'awardEntry' AND purpose = 'apply'
       AND account_id IS NULL AND expires_at > ${clock.now()}
       AND NOT EXISTS (SELECT 1 FROM submission WHERE key = draft.id)
     ORDER BY updated_at DESC, id LIMIT ${LIST_MAX}`;
  const drafts = await db.draft.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return drafts.map(readDraft);
}

/** One of the own entries, with its versions and what was asked; no notes, no names of officers, no conflicts. */
export async function getOwnEntry(member: Member, number: string) {
  const entry = await db.awardEntry.findFirst({ where: { AND: [visibleTo(member), { number }] } });
  if (entry === null) return null;
  const [versions, corrections, history, partners, call, extension, released] = await Promise.all([
    listVersions(entry.id),
    listCorrections(entry.id),
    listHistory(entry.id),
    listOwnPartners(member, entry.id),
    findCallOfEdition(entry),
    approvedExtension(entry),
    db.awardResult.count({ where: { editionId: entry.editionId, status: "RELEASED" } }),
  ]);
  const relations = relationsTo(member, entry);
  return {
    entry,
    call,
    extension,
    versions,
    corrections: corrections.map(({ requestedBy: _officer, ...request }) => request),
    openCorrection: corrections.find(({ answeredAt, closedAt }) => answeredAt === null && closedAt === null) ?? null,
    history,
    partners,
    actions: availableActions(entryWorkflow, entry.status, relations),
    mayAct: relations.includes("entrant"),
    /** The result is out, and the entry was judged. */
    isReleased: released > 0 && entry.status === "ELIGIBLE",
  };
}

export type OwnEntry = NonNullable<Awaited<ReturnType<typeof getOwnEntry>>>;

async function listHistory(caseId: string) {
  const events = await db.auditEvent.findMany({
    where: { subjectKind: "awardEntry", subjectId: caseId, action: { in: Object.keys(ownHistory) } },
    select: { id: true, action: true, occurredAt: true },
    orderBy: { seq: "desc" },
    take: LIST_MAX,
  });
  return events.map(({ id, action, occurredAt }) => ({
    id: id.toString(),
    label: ownHistory[action] ?? "",
    occurredAt,
  }));
}

type Titled = {
  readonly organizationId: string;
  readonly editionId: string;
  readonly category: string;
  readonly title: string;
};

/** What the organisation has entered there already under nearly the same title. */
export async function listAlike(member: Member, { title, ...of }: Titled) {
  const rows = await db.awardEntry.findMany({
    where: { AND: [visibleTo(member), { ...of, status: { not: "WITHDRAWN" } }] },
    select: { number: true, title: true },
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return rows.filter((row) => isAlike(row.title, title));
}
