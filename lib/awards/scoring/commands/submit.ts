import "server-only";
import { readGiven } from "@/lib/awards/scoring/given";
import { sealOfGiven } from "@/lib/awards/scoring/seal";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { lockOwnSheet, moveSheet } from "./record";
import { mergeInto, type SheetInput } from "./save";

/**
 * 提出: a version for ever as it was, beside those before. The same again is no new one. What is not complete is refused, and it is
 * for the caller to keep what was typed.
 */
export async function submitSheet(uow: UnitOfWork, input: SheetInput): Promise<{ readonly ordinal: number }> {
  const writable = await lockOwnSheet(uow, input.sheetId);
  const { sheet, saved } = await mergeInto(uow, writable, input);
  const { settings, revisionId } = writable.inForce;
  const read = readGiven(settings.criteria, saved.draft.answers);
  if (!read.ok) throw new FieldsRefused(read.errors);
  const last = await uow.tx.awardSheetVersion.findFirst({
    where: { sheetId: sheet.id },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true, sha256: true, revisionId: true },
  });
  const sha256 = sealOfGiven(read.given);
  const isSame = last?.sha256 === sha256 && last.revisionId === revisionId;
  if (isSame && sheet.status === "SUBMITTED") return { ordinal: last.ordinal };
  const ordinal = (last?.ordinal ?? 0) + 1;
  await uow.tx.awardSheetVersion.create({
    data: { sheetId: sheet.id, ordinal, revisionId, ...read.given, sha256, at: uow.now },
    select: { ordinal: true },
  });
  const times = { submittedAt: sheet.submittedAt ?? uow.now, resubmittedAt: uow.now };
  await moveSheet(uow, sheet, "submit", { changes: times, after: { ordinal, sha256 } });
  return { ordinal };
}

type Abstained = { readonly sheetId: string; readonly reason: string };

/** 棄権: what was written stays in the sheet and does not count. */
export async function abstain(uow: UnitOfWork, { sheetId, reason }: Abstained): Promise<void> {
  const { sheet } = await lockOwnSheet(uow, sheetId);
  await moveSheet(uow, sheet, "abstain", { changes: { abstainReason: reason }, reason });
}

export async function resume(uow: UnitOfWork, { sheetId }: { readonly sheetId: string }): Promise<void> {
  const { sheet } = await lockOwnSheet(uow, sheetId);
  await moveSheet(uow, sheet, "resume", { changes: { abstainReason: null } });
}
