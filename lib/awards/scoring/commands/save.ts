import "server-only";
import { isGranted } from "@/lib/access/grant";
import { type Kept, keptOf } from "@/lib/awards/scoring/kept";
import { relationsTo, sheetPermissions } from "@/lib/awards/scoring/permissions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, changedSince, mergeAnswers, type Screen } from "@/lib/drafts/answers";
import { StepNotAllowed } from "@/lib/errors";
import { lockOwnSheet, moveSheet, type Writable } from "./record";

export type SheetInput = Screen & {
  readonly sheetId: string;
  readonly answers: Answers;
  /** A save that nobody asked for steps back where a later one, even of the same tab, has come before it. */
  readonly isYielding?: boolean;
};

export type SavedSheet = { readonly draft: Kept; readonly replacedElsewhere: readonly string[] };

/** Keeps what a screen sends, right or wrong, whatever else was saved since it was opened. */
export async function saveSheet(uow: UnitOfWork, input: SheetInput): Promise<SavedSheet> {
  const writable = await lockOwnSheet(uow, input.sheetId);
  return (await mergeInto(uow, writable, input)).saved;
}

/** What was submitted holds until it is submitted anew; the first letter makes an empty sheet a draft. */
export async function mergeInto(uow: UnitOfWork, { sheet }: Writable, input: SheetInput) {
  const mayWrite = isGranted(sheetPermissions.write, relationsTo(uow.actor, sheet.juror), sheet.status);
  if (!mayWrite) throw new StepNotAllowed();
  const kept = keptOf(sheet);
  const later = input.isYielding ? changedSince(kept, input.seen) : {};
  const incoming = Object.fromEntries(Object.entries(input.answers).filter(([field]) => !(field in later)));
  const { replacedElsewhere, isChanged, ...merge } = mergeAnswers(kept, incoming, input, kept.version + 1);
  if (!isChanged) return { sheet, saved: { draft: kept, replacedElsewhere } };
  const changes = { ...merge, saves: { increment: 1 } };
  const after =
    sheet.status === "EMPTY"
      ? await moveSheet(uow, sheet, "begin", { changes })
      : {
          ...sheet,
          ...(await uow.tx.awardSheet.update({ where: { id: sheet.id }, data: { ...changes, updatedAt: uow.now } })),
        };
  return { sheet: after, saved: { draft: keptOf(after), replacedElsewhere } };
}
