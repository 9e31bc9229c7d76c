import "server-only";
import { integrityFacts } from "@/lib/awards/integrity/queries/facts";
import { integrityReport, sealedReport } from "@/lib/awards/integrity/report";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

/** With the release: the report as the tables have it now, kept as it is published. */
export async function sealIntegrityReport(uow: UnitOfWork, editionId: string): Promise<void> {
  const facts = await integrityFacts(uow.tx, editionId);
  if (facts === null) return;
  await uow.tx.awardIntegrityReport.create({
    data: { editionId, ...sealedReport(integrityReport(facts)), createdAt: uow.now },
    select: { editionId: true },
  });
}
