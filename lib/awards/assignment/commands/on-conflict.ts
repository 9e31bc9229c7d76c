import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { endReasonLabels } from "@/lib/awards/assignment/ends";
import { STAGE_KEYS } from "@/lib/awards/editions/rules/judging-schema";
import { setSheetsAside } from "@/lib/awards/scoring/commands/sheets";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

type Between = { readonly entryId: string; readonly personId: string };

const SHEETS_MAX = 10;

/**
 * A conflict of interest is known now, whoever said so: the person scores the entry no more. Called by every command that writes
 * a blocking conflict; the database refuses one that forgets it.
 */
export async function onConflict(uow: UnitOfWork, { entryId, personId }: Between): Promise<void> {
  const between = { entryId, juror: { accountId: personId } };
  const assignments = await uow.tx.awardAssignment.findMany({
    where: { ...between, endedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
    take: STAGE_KEYS.length,
  });
  for (const { id } of assignments) {
    await uow.tx.awardAssignment.update({
      where: { id },
      data: { endedAt: uow.now, endReason: "CONFLICT" },
      select: { id: true },
    });
    await recordAudit(uow, {
      action: "awardAssignment.end",
      subject: { kind: "awardAssignment", id },
      after: { because: "CONFLICT" },
    });
  }
  const sheets = await uow.tx.awardSheet.findMany({
    where: { ...between, status: { not: "SET_ASIDE" } },
    select: { id: true, entryId: true, jurorId: true, status: true },
    orderBy: { id: "asc" },
    take: SHEETS_MAX,
  });
  await setSheetsAside(
    uow,
    sheets.map((sheet) => ({ ...sheet, reason: endReasonLabels.CONFLICT })),
  );
}
