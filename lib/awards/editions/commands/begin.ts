import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/editions/permissions";
import { EditionThere, RevisionThere } from "@/lib/awards/editions/refusals";
import { copyForNextYear } from "@/lib/awards/editions/rules/copy-for-next-year";
import { initialSettings } from "@/lib/awards/editions/rules/initial-settings";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import { editionWorkflow, OPEN_REVISIONS, revisionWorkflow } from "@/lib/awards/editions/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { holidayName } from "@/lib/japan/holidays";
import { firstStatus } from "@/lib/workflow/workflow";
import { type Edition, lockEdition, officerOf, type Revision, revisionSubject, revisionView } from "./record";

const YEARS_COPIED_MAX = 100;

/** 新しい年度: a copy of the newest settings in force, moved to its year; the first one begins with those of the scheme. */
export async function createEdition(uow: UnitOfWork, fiscalYear: number): Promise<Edition> {
  const status = firstStatus(editionWorkflow, "create", relationsTo(uow.actor, { proposedBy: null }));
  await uow.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('award_edition'))`;
  if ((await uow.tx.awardEdition.count({ where: { fiscalYear } })) > 0) throw new EditionThere(fiscalYear);
  const edition = await uow.tx.awardEdition.create({
    data: { fiscalYear, status, createdAt: uow.now, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardEdition.create",
    subject: { kind: "awardEdition", id: edition.id },
    step: { flow: "awardEdition", from: "", to: status },
    after: { fiscalYear },
  });
  await writeRevision(uow, edition.id, await settingsFor(uow, fiscalYear));
  return edition;
}

/** Settings to be changed begin as those that hold. */
export async function beginRevision(uow: UnitOfWork, editionId: string): Promise<Revision> {
  const edition = await lockEdition(uow, editionId);
  const open = { editionId, status: { in: [...OPEN_REVISIONS] } };
  if ((await uow.tx.awardRevision.count({ where: open })) > 0) throw new RevisionThere();
  const source =
    edition.currentRevisionId === null
      ? await settingsFor(uow, edition.fiscalYear)
      : storedSettings(
          (await uow.tx.awardRevision.findUniqueOrThrow({ where: { id: edition.currentRevisionId } })).settings,
        );
  return writeRevision(uow, editionId, source);
}

async function writeRevision(uow: UnitOfWork, editionId: string, settings: EditionSettings): Promise<Revision> {
  const status = firstStatus(revisionWorkflow, "begin", relationsTo(uow.actor, { proposedBy: null }));
  const authorId = officerOf(uow);
  const revision = await uow.tx.awardRevision.create({
    data: { editionId, status, settings, authorId, createdAt: uow.now, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardRevision.begin",
    subject: revisionSubject(revision.id),
    step: { flow: "awardRevision", from: "", to: status },
    after: revisionView(revision),
  });
  return revision;
}

/** Of the last year before it that was announced; a year that was left out is gone through without a call. */
async function settingsFor(uow: UnitOfWork, fiscalYear: number): Promise<EditionSettings> {
  const earlier = await uow.tx.awardEdition.findFirst({
    where: { fiscalYear: { lt: fiscalYear }, status: "OPEN" },
    orderBy: { fiscalYear: "desc" },
    select: { currentRevisionId: true },
  });
  if (earlier?.currentRevisionId == null) return initialSettings(fiscalYear, holidayName);
  const row = await uow.tx.awardRevision.findUniqueOrThrow({ where: { id: earlier.currentRevisionId } });
  let settings = storedSettings(row.settings);
  for (let years = 0; settings.fiscalYear < fiscalYear; years += 1) {
    if (years > YEARS_COPIED_MAX) throw new StepNotAllowed();
    settings = copyForNextYear(settings, holidayName);
  }
  return settings;
}
