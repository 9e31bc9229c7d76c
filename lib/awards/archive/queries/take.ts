import "server-only";
import { type Staff, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { archiveOf } from "@/lib/awards/archive/archive";
import { mayDecideOn } from "@/lib/awards/results/queries/desk";
import { sha256Hex } from "@/lib/crypto/sha256";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { archiveSource } from "./source";

/**
 * 年度の記録 of a released year, for officers without a conflict of interest in it; null for everybody else. It holds what every
 * juror gave, without names: that it was taken, and which, is recorded.
 */
export async function takeArchive(staff: Staff, fiscalYear: number): Promise<string | null> {
  // A file would take with it what somebody else may only be looked at.
  if (viewerOf(staff) !== null) return null;
  const result = await db.awardResult.findFirst({ where: { status: "RELEASED", edition: { fiscalYear } } });
  if (result === null || !(await mayDecideOn(staff, result.editionId))) return null;
  return perform(staff, async (uow) => {
    const source = await archiveSource(uow, result);
    if (source === null) return null;
    const archive = archiveOf(source);
    await recordAudit(uow, {
      action: "awardArchive.export",
      subject: { kind: "awardResult", id: result.id },
      after: { sha256: sha256Hex(archive) },
    });
    return archive;
  });
}
