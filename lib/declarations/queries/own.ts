import "server-only";
import type { Contact, Member } from "@/lib/access/actor";
import { listCorrections, listVersions } from "@/lib/cases/queries/kept";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { publicHistory } from "@/lib/declarations/labels";
import { relationsTo } from "@/lib/declarations/permissions";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

/** What the declarer sees of the own case: no names of officers, no internal notes, no checks. */
export function getOwnCase(contact: Contact) {
  return readOwnCase(contact, visibleTo(contact));
}

/** The same for a member of the organisation, by number. */
export function getMemberCase(member: Member, number: string) {
  return readOwnCase(member, { AND: [visibleTo(member), { number }] });
}

async function readOwnCase(actor: Contact | Member, where: Prisma.DeclarationWhereInput) {
  const declaration = await db.declaration.findFirst({
    where,
    select: {
      id: true,
      number: true,
      organizationId: true,
      status: true,
      version: true,
      organizationName: true,
      contactEmail: true,
      receivedAt: true,
      publishAt: true,
      firstPublishedAt: true,
      outsideReason: true,
      validUntil: true,
      currentVersionId: true,
      publishedVersionId: true,
    },
  });
  if (declaration === null) return null;

  const [versions, history, corrections] = await Promise.all([
    listVersions(declaration.id),
    listPublicHistory(declaration.id),
    listCorrections(declaration.id),
  ]);
  return {
    declaration,
    versions,
    current: versions.find((version) => version.id === declaration.currentVersionId) ?? null,
    history,
    corrections: corrections.map(({ requestedBy: _officer, ...request }) => request),
    openCorrection: corrections.find((request) => request.answeredAt === null && request.closedAt === null) ?? null,
    actions: availableActions(declarationWorkflow, declaration.status, relationsTo(actor, declaration)),
  };
}

export type OwnCase = NonNullable<Awaited<ReturnType<typeof getOwnCase>>>;

async function listPublicHistory(caseId: string) {
  const events = await db.auditEvent.findMany({
    where: { subjectKind: "declaration", subjectId: caseId, action: { in: Object.keys(publicHistory) } },
    select: { id: true, action: true, occurredAt: true },
    orderBy: { seq: "desc" },
    take: 200,
  });
  return events.map((event) => ({
    id: event.id.toString(),
    label: publicHistory[event.action] ?? "",
    occurredAt: event.occurredAt,
  }));
}
