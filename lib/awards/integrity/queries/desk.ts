import "server-only";
import type { Staff } from "@/lib/access/actor";
import { integrityReport, sealedReport } from "@/lib/awards/integrity/report";
import type { DeskIntegrity } from "@/lib/awards/integrity/view";
import { mayDecideOn } from "@/lib/awards/results/queries/desk";
import { db } from "@/lib/db/client";
import { integrityFacts } from "./facts";

/** The report as the tables give it now, for officers without a conflict in the year. */
export async function previewIntegrity(staff: Staff, editionId: string): Promise<DeskIntegrity | null> {
  if (!(await mayDecideOn(staff, editionId))) return null;
  const [facts, published] = await Promise.all([
    integrityFacts(db, editionId),
    db.awardIntegrityReport.findUnique({ where: { editionId }, select: { sha256: true } }),
  ]);
  if (facts === null) return null;
  const report = integrityReport(facts);
  return { report, sha256: sealedReport(report).sha256, published: published?.sha256 ?? null };
}
