import "server-only";
import type { Member } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { listCorrections, listVersions } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { publicHistory } from "@/lib/offices/labels";
import type { MemberStep } from "@/lib/offices/member-acts";
import { officePermissions, relationsTo } from "@/lib/offices/permissions";
import { type OfficeAction, officeWorkflow } from "@/lib/offices/workflow";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { readSealed } from "@/lib/receipts/content";
import { availableActions } from "@/lib/workflow/workflow";
import { removalAskedAt } from "./removal";
import { visibleTo } from "./scope";

const LIST_MAX = 200;

/** All offices of the municipality at work, the latest first. */
export function listOwnOffices(member: Member, organizationId: string) {
  return db.office.findMany({
    where: { AND: [visibleTo(member), { organizationId }] },
    select: { id: true, number: true, status: true, name: true, kind: true, receivedAt: true, confirmedOn: true },
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
}

/** What was begun here and not sent yet, the last saved first. */
export async function listOfficeDrafts(member: Member, organizationId: string): Promise<Draft[]> {
  if (!mayInOrganization(member, "act", organizationId)) return [];
  const rows = await db.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM draft
     WHERE organization_id = ${organizationId}::uuid AND flow = 'office' AND purpose = 'apply'
       AND expires_at > ${clock.now()}
       AND NOT EXISTS (SELECT 1 FROM submission WHERE key = draft.id)
     ORDER BY updated_at DESC, id LIMIT ${LIST_MAX}`;
  const drafts = await db.draft.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  return drafts.map(readDraft);
}

/** One of the own offices, with its versions and what was asked; no notes and no names of officers. */
export async function getOwnOffice(member: Member, number: string) {
  const office = await db.office.findFirst({
    where: { AND: [visibleTo(member), { number }] },
    select: {
      id: true,
      number: true,
      organizationId: true,
      status: true,
      version: true,
      name: true,
      receivedAt: true,
      firstPublishedAt: true,
      confirmedOn: true,
      outsideReason: true,
      currentVersionId: true,
      publishedVersionId: true,
    },
  });
  if (office === null) return null;
  const [versions, corrections, history, { content }] = await Promise.all([
    listVersions(office.id),
    listCorrections(office.id),
    listHistory(office.id),
    db.sealedVersion.findUniqueOrThrow({ where: { id: office.currentVersionId }, select: { content: true } }),
  ]);
  const relations = relationsTo(member, office);
  const actions = availableActions(officeWorkflow, office.status, relations);
  const askedAt = await removalAskedAt(office.id);
  const mayAsk = askedAt === null && isGranted(officePermissions.askForRemoval, relations, office.status);
  return {
    office,
    versions,
    corrections: corrections.map(({ requestedBy: _officer, ...request }) => request),
    openCorrection: corrections.find(({ answeredAt, closedAt }) => answeredAt === null && closedAt === null) ?? null,
    history,
    /** Of the version that was sent last. */
    answers: readSealed(content).answers,
    actions,
    /** What the municipality can begin: steps of the workflow, and the request for the removal. */
    steps: ownSteps(actions, mayAsk),
    removalAskedAt: askedAt,
    mayConfirm: isGranted(officePermissions.confirm, relations, office.status),
  };
}

export type OwnOffice = NonNullable<Awaited<ReturnType<typeof getOwnOffice>>>;

function ownSteps(actions: readonly OfficeAction[], mayAskForRemoval: boolean): MemberStep[] {
  return mayAskForRemoval ? [...actions, "askForRemoval"] : [...actions];
}

async function listHistory(caseId: string) {
  const events = await db.auditEvent.findMany({
    where: { subjectKind: "office", subjectId: caseId, action: { in: Object.keys(publicHistory) } },
    select: { id: true, action: true, occurredAt: true },
    orderBy: { seq: "desc" },
    take: LIST_MAX,
  });
  return events.map(({ id, action, occurredAt }) => ({
    id: id.toString(),
    label: publicHistory[action] ?? "",
    occurredAt,
  }));
}
