import "server-only";
import type { Actor } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { getDeputyNames } from "@/lib/accounts/absences/queries";
import { getStaffNames } from "@/lib/accounts/queries";
import { recordAudit } from "@/lib/audit/record";
import { entryPermissions, relationsTo } from "@/lib/awards/entries/permissions";
import { storedReasons } from "@/lib/awards/entries/reasons";
import { entryWorkflow } from "@/lib/awards/entries/workflow";
import { caseAge } from "@/lib/cases/age";
import { getReopenRequest, listNotes, listTimeline } from "@/lib/cases/queries/desk-parts";
import { listCorrections, listMailsOf, listVersions } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

const CHECKS_MAX = 50;
const PARTNERS_MAX = 50;

const include = {
  assignee: { select: { id: true, name: true } },
  organization: { select: { name: true, corporateNumber: true } },
  edition: { select: { fiscalYear: true } },
  extension: true,
  partners: { orderBy: [{ askedAt: "asc" as const }, { id: "asc" as const }], take: PARTNERS_MAX },
};

/** Everything the desk sees of one entry. Reading it is recorded, since it holds personal data. */
export async function getEntryForCheck(actor: Actor, number: string) {
  const entry = await db.awardEntry.findFirst({ where: { AND: [visibleTo(actor), { number }] }, include });
  const relations = entry === null ? [] : relationsTo(actor, entry);
  if (entry === null || !relations.includes("officer")) return null;

  const caseId = entry.id;
  const [versions, timeline, notes, checks, corrections, reopening, mails] = await Promise.all([
    listVersions(caseId),
    listTimeline(caseId, "awardEntry"),
    listNotes(caseId),
    db.checkResult.findMany({
      where: { versionId: entry.currentVersionId },
      orderBy: { item: "asc" },
      take: CHECKS_MAX,
    }),
    listCorrections(caseId),
    getReopenRequest(caseId),
    listMailsOf(caseId),
  ]);
  await recordLook(actor, (uow) =>
    recordAudit(uow, { action: "awardEntry.view", subject: { kind: "awardEntry-reads", id: caseId } }),
  );
  const owner = entry.assigneeId;
  return {
    entry,
    names: await namesFor(actor, entry, checks),
    deputyName: owner === null ? null : ((await getDeputyNames(actor, [owner])).get(owner) ?? null),
    age: caseAge(entry, clock.now()),
    actions: availableActions(entryWorkflow, entry.status, relations),
    mayCheck: isGranted(entryPermissions.check, relations, entry.status),
    reasons: storedReasons(entry.reasons),
    versions,
    current: versions.find(({ id }) => id === entry.currentVersionId) ?? null,
    timeline,
    notes,
    checks,
    corrections,
    reopening,
    mails,
  };
}

export type EntryForCheck = NonNullable<Awaited<ReturnType<typeof getEntryForCheck>>>;

type Decided = {
  readonly checkedBy: string | null;
  readonly signedBy: string | null;
};

/** Of the officers who had a hand in the check. */
function namesFor(actor: Actor, { checkedBy, signedBy }: Decided, checks: readonly { readonly checkedBy: string }[]) {
  const people = [checkedBy, signedBy, ...checks.map((check) => check.checkedBy)];
  return getStaffNames(
    actor,
    people.filter((id) => id !== null),
  );
}
