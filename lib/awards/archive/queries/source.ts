import "server-only";
import { newestResult } from "@/lib/awards/adjustment/queries/ranking";
import type { ArchiveSource, SheetVersion } from "@/lib/awards/archive/source";
import { STAGE_KEYS } from "@/lib/awards/editions/rules/judging-schema";
import { storedSettings } from "@/lib/awards/editions/stored";
import { integrityFacts } from "@/lib/awards/integrity/queries/facts";
import { stageOf } from "@/lib/awards/integrity/queries/sheet-facts";
import { decidedContent } from "@/lib/awards/results/queries/decided-content";
import type { Result } from "@/lib/awards/results/result";
import { givenSchema } from "@/lib/awards/scoring/answers";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { canonicalJson } from "@/lib/receipts/canonical-json";

const REVISIONS_MAX = 200;
const MEETINGS_MAX = 100;
const ENTRIES_MAX = 10_000;
const SHEETS_MAX = 100_000;

/** Everything that is kept of a released year; null of a year whose report was not sealed. */
export async function archiveSource(uow: UnitOfWork, result: Result): Promise<ArchiveSource | null> {
  const { editionId } = result;
  const [facts, report, revisions, entries, versions] = [
    await integrityFacts(uow.tx, editionId),
    await uow.tx.awardIntegrityReport.findUnique({ where: { editionId }, select: { content: true } }),
    await revisionsOf(uow, editionId),
    await entriesOf(uow, editionId),
    await versionsOf(uow, editionId),
  ];
  if (facts === null || report === null) return null;
  return {
    ...{ facts, entries, versions, report: report.content },
    ...{ adjustments: await adjustmentsOf(uow, editionId), meetings: await meetingsOf(uow, editionId) },
    settings: revisions.flatMap(({ ordinal, settings }) =>
      ordinal === null ? [] : [{ ordinal, content: canonicalJson(storedSettings(settings)) }],
    ),
    decision: canonicalJson(await decidedContent(uow, result)),
  };
}

function revisionsOf({ tx }: UnitOfWork, editionId: string) {
  return tx.awardRevision.findMany({
    where: { editionId, status: "IN_FORCE" },
    select: { ordinal: true, settings: true },
    orderBy: { ordinal: "asc" },
    take: REVISIONS_MAX,
  });
}

async function adjustmentsOf({ tx }: UnitOfWork, editionId: string): Promise<ArchiveSource["adjustments"]> {
  const found = [];
  for (const stage of STAGE_KEYS) {
    const result = await newestResult(editionId, stage, tx);
    if (result !== null) found.push({ stage, categories: result.categories });
  }
  return found;
}

async function meetingsOf({ tx }: UnitOfWork, editionId: string): Promise<ArchiveSource["meetings"]> {
  const meetings = await tx.awardMeeting.findMany({
    where: { editionId, status: "CONFIRMED" },
    select: { ordinal: true, certificate: true },
    orderBy: { ordinal: "asc" },
    take: MEETINGS_MAX,
  });
  return meetings.flatMap(({ ordinal, certificate }) => (certificate === null ? [] : [{ ordinal, certificate }]));
}

async function entriesOf({ tx }: UnitOfWork, editionId: string): Promise<ArchiveSource["entries"]> {
  const entries = await tx.awardEntry.findMany({
    where: { editionId },
    select: { id: true, number: true, currentVersionId: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const seals = await tx.sealedVersion.findMany({
    where: { id: { in: entries.map(({ currentVersionId }) => currentVersionId) } },
    select: { id: true, sha256: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const byId = new Map(seals.map(({ id, sha256 }) => [id, sha256]));
  return new Map(
    entries.map(({ id, number, currentVersionId }) => [id, { number, sha256: byId.get(currentVersionId) ?? "" }]),
  );
}

async function versionsOf({ tx }: UnitOfWork, editionId: string): Promise<SheetVersion[]> {
  const sheets = await tx.awardSheet.findMany({
    where: { kind: { not: "CALIBRATION" }, entry: { editionId } },
    select: {
      ...{ kind: true, entryId: true, jurorId: true },
      versions: { orderBy: { ordinal: "desc" }, take: 1, select: { ordinal: true, levels: true, sha256: true } },
    },
    orderBy: { id: "asc" },
    take: SHEETS_MAX,
  });
  return sheets.flatMap(({ kind, entryId, jurorId, versions: [last] }) => {
    if (last === undefined) return [];
    const { ordinal, levels, sha256 } = last;
    const given = { ordinal, sha256, levels: givenSchema.shape.levels.parse(levels) };
    return [{ entryId, jurorId, stage: stageOf(kind), ...given }];
  });
}
