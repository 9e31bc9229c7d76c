import "server-only";
import { type Actor, type Member, viewerOf } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { clock } from "@/lib/clock";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { consultationWorkflow } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { availableActions } from "@/lib/workflow/workflow";
import { outsideThread } from "./own-thread";
import { visibleTo } from "./scope";

const LIST_MAX = 200;

const facts = {
  id: true,
  number: true,
  status: true,
  version: true,
  organizationId: true,
  organizationName: true,
  subject: true,
  contactName: true,
  contactEmail: true,
  currentVersionId: true,
  receivedAt: true,
  meetingAt: true,
  meetingPlace: true,
  satisfaction: true,
  mergedInto: { select: { number: true } },
} as const;

/** All consultations of the organisation at work, the latest first, and whether something in them is new to this member. */
export async function listOwnConsultations(member: Member, organizationId: string) {
  const rows = await db.consultation.findMany({
    where: { AND: [visibleTo(member), { organizationId }] },
    select: { id: true, number: true, status: true, subject: true, receivedAt: true, lastFromDesk: true },
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  const seen = await db.threadSeen.findMany({
    where: { reader: member.accountId, caseId: { in: rows.map(({ id }) => id) } },
    select: { caseId: true, seenUpTo: true },
  });
  const seenUpTo = new Map(seen.map((mark) => [mark.caseId, mark.seenUpTo.getTime()]));
  return rows.map(({ lastFromDesk, ...row }) => ({
    ...row,
    isUnread: lastFromDesk !== null && lastFromDesk.getTime() > (seenUpTo.get(row.id) ?? 0),
  }));
}

/** What was begun here and not sent yet, the last saved first. */
export async function listConsultationDrafts(member: Member, organizationId: string): Promise<Draft[]> {
  if (!mayInOrganization(member, "act", organizationId)) return [];
  const rows = await db.draft.findMany({
    where: { organizationId, flow: "consultation", purpose: "apply", expiresAt: { gt: clock.now() } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  const sent = await db.submission.findMany({
    where: { key: { in: rows.map(({ id }) => id) } },
    select: { key: true },
    take: LIST_MAX,
  });
  const keys = new Set(sent.map(({ key }) => key));
  return rows.filter(({ id }) => !keys.has(id)).map(readDraft);
}

type Which = { readonly number: string } | { readonly id: string };

/** One's own consultation with what was said in it; no notes, no names of officers, nothing that has not gone out. */
export async function getOwnConsultation(actor: Actor, which: Which) {
  const consultation = await db.consultation.findFirst({
    where: { AND: [visibleTo(actor), which] },
    select: facts,
  });
  if (consultation === null) return null;
  const { id, status } = consultation;
  const relations = relationsTo(actor, consultation);
  return {
    consultation,
    messages: await outsideThread(id, consultation.contactName),
    actions: availableActions(consultationWorkflow, status, relations),
    mayWrite: viewerOf(actor) === null && isGranted(consultationPermissions.write, relations, status),
    mayRate: consultation.satisfaction === null && isGranted(consultationPermissions.rate, relations, status),
  };
}
