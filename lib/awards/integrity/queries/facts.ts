import "server-only";
import { storedSettings } from "@/lib/awards/editions/stored";
import type { IntegrityFacts } from "@/lib/awards/integrity/facts";
import type { Prisma } from "@/lib/db/generated/client";
import { adjustmentFacts, meetingFacts } from "./judging-facts";
import { resultFacts, roundFacts } from "./process-facts";
import { sheetFacts } from "./sheet-facts";

const REVISIONS_MAX = 200;
const ENTRIES_MAX = 10_000;
const CONFLICTS_MAX = 100_000;

export type FactReader = Pick<
  Prisma.TransactionClient,
  | "awardRevision"
  | "awardEntry"
  | "awardExtension"
  | "awardConflict"
  | "awardSheet"
  | "awardRound"
  | "awardResult"
  | "awardAdjustment"
  | "awardMeeting"
  | "auditEvent"
>;

/** What a year was, for the computer to count; null before it was announced. Whoever is shown it is asked elsewhere. */
export async function integrityFacts(reader: FactReader, editionId: string): Promise<IntegrityFacts | null> {
  const revisions = await revisionsOf(reader, editionId);
  const latest = revisions.at(-1);
  if (latest === undefined) return null;
  const settings = storedSettings(latest.settings);
  const [entries, extensions, conflicts, sheets, rounds, adjustments, meetings, result] = await Promise.all([
    entriesOf(reader, editionId),
    reader.awardExtension.findMany({
      where: { editionId },
      select: { organizationId: true, status: true },
      orderBy: { id: "asc" },
      take: ENTRIES_MAX,
    }),
    reader.awardConflict.findMany({
      where: { entry: { editionId } },
      select: { personId: true, status: true, source: true },
      orderBy: { id: "asc" },
      take: CONFLICTS_MAX,
    }),
    sheetFacts(reader, editionId, settings),
    roundFacts(reader, editionId),
    adjustmentFacts(reader, editionId),
    meetingFacts(reader, editionId),
    resultFacts(reader, editionId),
  ]);
  return {
    ...{ settings, entries, extensions, conflicts, sheets, rounds, adjustments, meetings, result },
    revisions: revisions.flatMap(({ ordinal, sha256, decidedAt, reason }) =>
      ordinal === null || sha256 === null || decidedAt === null
        ? []
        : [{ ordinal, sha256, since: decidedAt, reason: reason ?? "" }],
    ),
  };
}

function revisionsOf(reader: FactReader, editionId: string) {
  return reader.awardRevision.findMany({
    where: { editionId, status: "IN_FORCE" },
    select: { ordinal: true, sha256: true, decidedAt: true, reason: true, settings: true },
    orderBy: { ordinal: "asc" },
    take: REVISIONS_MAX,
  });
}

async function entriesOf(reader: FactReader, editionId: string) {
  const rows = await reader.awardEntry.findMany({
    where: { editionId },
    select: {
      ...{ id: true, category: true, organizationId: true, status: true, arrival: true },
      winners: { where: { municipalityCode: "" }, select: { id: true }, take: 1 },
    },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  return rows.map(({ winners, ...entry }) => ({ ...entry, isWinner: winners.length > 0 }));
}
