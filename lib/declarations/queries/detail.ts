import "server-only";
import type { Actor } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { recordAudit } from "@/lib/audit/record";
import { caseAge } from "@/lib/cases/age";
import { getReopenRequest, listNotes, listTimeline } from "@/lib/cases/queries/desk-parts";
import { listCorrections, listMailsOf, listVersions } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { getRegistered } from "@/lib/corporate-numbers/queries";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { declarationPermissions, relationsTo } from "@/lib/declarations/permissions";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";
import { listTwins } from "./twins";

/** Everything the desk sees of one case. Reading it is recorded, since it holds personal data. */
export async function getCaseForReview(actor: Actor, number: string) {
  const declaration = await db.declaration.findFirst({
    where: { AND: [visibleTo(actor), { number }] },
    include: { assignee: { select: { id: true, name: true } } },
  });
  const relations = declaration === null ? [] : relationsTo(actor, declaration);
  if (declaration === null || !relations.includes("reviewer")) return null;

  const caseId = declaration.id;
  const [versions, timeline, notes, checks, corrections, approval, mails, twins, registered] = await Promise.all([
    listVersions(caseId),
    listTimeline(caseId, "declaration"),
    listNotes(caseId),
    db.checkResult.findMany({ where: { versionId: declaration.currentVersionId }, orderBy: { item: "asc" }, take: 50 }),
    listCorrections(caseId),
    getReopenRequest(caseId),
    listMailsOf(caseId),
    listTwins(declaration),
    getRegistered(declaration.corporateNumber, declaration.organizationName),
  ]);
  await recordLook(actor, (uow) =>
    recordAudit(uow, { action: "declaration.view", subject: { kind: "declaration-reads", id: caseId } }),
  );
  const owner = declaration.assigneeId;
  const deputyName = owner === null ? null : ((await getDeputyNames(actor, [owner])).get(owner) ?? null);
  return {
    declaration,
    deputyName,
    age: caseAge(declaration, clock.now()),
    actions: availableActions(declarationWorkflow, declaration.status, relations),
    mayCheck: isGranted(declarationPermissions.check, relations, declaration.status),
    versions,
    current: versions.find((version) => version.id === declaration.currentVersionId) ?? null,
    published: versions.find((version) => version.id === declaration.publishedVersionId) ?? null,
    timeline,
    notes,
    checks,
    corrections,
    approval,
    mails,
    twins,
    registered,
  };
}

export type CaseForReview = NonNullable<Awaited<ReturnType<typeof getCaseForReview>>>;
