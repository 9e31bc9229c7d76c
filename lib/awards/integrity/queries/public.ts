import "server-only";
import { readReport } from "@/lib/awards/integrity/stored";
import type { PublicIntegrity } from "@/lib/awards/integrity/view";
import { reading } from "@/lib/db/reading";

const YEARS_MAX = 100;

/** The reports of released years, the latest year first. */
export async function listPublicIntegrity(): Promise<PublicIntegrity[]> {
  const editions = await reading.awardEdition.findMany({
    where: { result: { status: "RELEASED" } },
    orderBy: { fiscalYear: "desc" },
    take: YEARS_MAX,
    select: { id: true, result: { select: { releasedAt: true } } },
  });
  const rows = await reading.awardIntegrityReport.findMany({
    where: { editionId: { in: editions.map(({ id }) => id) } },
    orderBy: { editionId: "asc" },
    take: YEARS_MAX,
    select: { editionId: true, content: true, sha256: true },
  });
  return editions.flatMap(({ id, result }) => {
    const row = rows.find(({ editionId }) => editionId === id);
    const releasedAt = result?.releasedAt ?? null;
    if (row === undefined || releasedAt === null) return [];
    const { content, sha256 } = row;
    return [{ report: readReport(content), content, sha256, releasedAt }];
  });
}
