import "server-only";
import type { Actor } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { recordAudit } from "@/lib/audit/record";
import { listNotes, listTimeline } from "@/lib/cases/queries/desk-parts";
import { listMailsOf, listVersions } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { caseAge } from "@/lib/consultations/age";
import { listOfficers } from "@/lib/consultations/officers";
import { consultationPermissions, relationsTo } from "@/lib/consultations/permissions";
import { rankOfficers } from "@/lib/consultations/triage";
import { consultationWorkflow } from "@/lib/consultations/workflow";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { availableActions } from "@/lib/workflow/workflow";
import { listDeskThread } from "./desk-thread";
import { listLinked, listOfSameRequester, relatives } from "./relatives";
import { visibleTo } from "./scope";

const person = { select: { id: true, name: true } } as const;

/** Everything the desk sees of one consultation. Reading it is recorded, since it holds personal data. */
export async function getConsultationForDesk(actor: Actor, number: string) {
  const consultation = await db.consultation.findFirst({
    where: { AND: [visibleTo(actor), { number }] },
    include: { assignee: person, deputy: person, organization: { select: { name: true } }, ...relatives },
  });
  const relations = consultation === null ? [] : relationsTo(actor, consultation);
  if (consultation === null || !relations.includes("desk")) return null;

  const caseId = consultation.id;
  const now = clock.now();
  const [versions, timeline, notes, mails, thread, linked, sameRequester, officers] = await Promise.all([
    listVersions(caseId),
    listTimeline(caseId, "consultation"),
    listNotes(caseId),
    listMailsOf(caseId),
    listDeskThread(actor, consultation),
    listLinked(caseId),
    listOfSameRequester(consultation),
    listOfficers(db, now),
  ]);
  await recordLook(actor, (uow) =>
    recordAudit(uow, { action: "consultation.view", subject: { kind: "consultation-reads", id: caseId } }),
  );
  const owner = consultation.assigneeId;
  const standInName = owner === null ? null : ((await getDeputyNames(actor, [owner])).get(owner) ?? null);
  return {
    consultation,
    standInName,
    age: caseAge(consultation, now),
    actions: availableActions(consultationWorkflow, consultation.status, relations),
    mayWrite:
      consultation.erasedAt === null && isGranted(consultationPermissions.write, relations, consultation.status),
    current: versions.find(({ id }) => id === consultation.currentVersionId) ?? null,
    proposals: rankOfficers(consultation.topics, officers),
    timeline,
    notes,
    mails,
    thread,
    linked,
    sameRequester,
  };
}

export type ConsultationForDesk = NonNullable<Awaited<ReturnType<typeof getConsultationForDesk>>>;
