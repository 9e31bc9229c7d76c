import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { caseAge } from "@/lib/declarations/age";
import { listNotes, listTimeline } from "@/lib/declarations/queries/desk-parts";
import { listCorrections, listMailsOf, listVersions } from "@/lib/declarations/queries/detail";
import { relationsTo } from "@/lib/offices/permissions";
import { officeWorkflow } from "@/lib/offices/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

/** Everything the desk sees of one office. Reading it is recorded, since it holds personal data. */
export async function getOfficeForReview(actor: Actor, number: string) {
  const office = await db.office.findFirst({
    where: { AND: [visibleTo(actor), { number }] },
    include: {
      assignee: { select: { id: true, name: true } },
      organization: { select: { id: true, name: true } },
    },
  });
  if (office === null || !relationsTo(actor, office).includes("reviewer")) return null;
  const { id } = office;
  const [versions, timeline, notes, corrections, mails] = await Promise.all([
    listVersions(id),
    listTimeline(id, "office"),
    listNotes(id),
    listCorrections(id),
    listMailsOf(id),
  ]);
  await recordLook(actor, (uow) => recordAudit(uow, { action: "office.view", subject: { kind: "office-reads", id } }));
  const find = (versionId: string | null) => versions.find((version) => version.id === versionId) ?? null;
  return {
    office,
    age: caseAge(office, clock.now()),
    versions,
    current: find(office.currentVersionId),
    published: find(office.publishedVersionId),
    timeline,
    notes,
    corrections,
    mails,
    actions: availableActions(officeWorkflow, office.status, relationsTo(actor, office)),
  };
}

export type OfficeForReview = NonNullable<Awaited<ReturnType<typeof getOfficeForReview>>>;

/** Where an office stands now, for a screen that was made before. */
export function getStanding(actor: Actor, id: string) {
  return db.office.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: { version: true, status: true },
  });
}
