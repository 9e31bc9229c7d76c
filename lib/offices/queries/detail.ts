import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { recordAudit } from "@/lib/audit/record";
import { caseAge } from "@/lib/cases/age";
import { listNotes, listTimeline } from "@/lib/cases/queries/desk-parts";
import { listCorrections, listMailsOf, listVersions } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { relationsTo } from "@/lib/offices/permissions";
import { officeWorkflow } from "@/lib/offices/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

/** Everything the desk sees of one office. Reading it is recorded, since it holds personal data. */
export async function getOfficeForReview(actor: Actor, number: string) {
  const office = await db.office.findFirst({
    where: { AND: [visibleTo(actor), { number }] },
    include: { assignee: { select: { id: true, name: true } }, organization: { select: { name: true } } },
  });
  if (office === null || !relationsTo(actor, office).includes("reviewer")) return null;

  const caseId = office.id;
  const [versions, timeline, notes, corrections, mails] = await Promise.all([
    listVersions(caseId),
    listTimeline(caseId, "office"),
    listNotes(caseId),
    listCorrections(caseId),
    listMailsOf(caseId),
  ]);
  await recordLook(actor, (uow) =>
    recordAudit(uow, { action: "office.view", subject: { kind: "office-reads", id: caseId } }),
  );
  const owner = office.assigneeId;
  const deputyName = owner === null ? null : ((await getDeputyNames(actor, [owner])).get(owner) ?? null);
  return {
    office,
    deputyName,
    age: caseAge(office, clock.now()),
    actions: availableActions(officeWorkflow, office.status, relationsTo(actor, office)),
    versions,
    current: versions.find(({ id }) => id === office.currentVersionId) ?? null,
    published: versions.find(({ id }) => id === office.publishedVersionId) ?? null,
    timeline,
    notes,
    corrections,
    mails,
  };
}

export type OfficeForReview = NonNullable<Awaited<ReturnType<typeof getOfficeForReview>>>;
