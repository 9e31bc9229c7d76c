import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Uploaded } from "@/lib/awards/scoring/queries/offline";
import { FILE_FLOW, ownYear } from "@/lib/awards/scoring/queries/offline";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { discardDraft, openDraft } from "@/lib/drafts/commands";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { saveSheet } from "./save";

type Given = { readonly fiscalYear: number; readonly lines: readonly (readonly string[])[] };

/** Keeps what a file says until its juror has looked at it, with the save that each sheet stood at. */
export async function keepFile(uow: UnitOfWork, { fiscalYear, lines }: Given): Promise<string> {
  const { actor } = uow;
  if (actor.kind !== "juror") throw new NotPermitted();
  const own = await ownYear(actor, fiscalYear);
  if (own === null) throw new RecordNotFound();
  const seen = Object.fromEntries(own.sheets.map(({ id, version }) => [id, version]));
  const answers = { lines: JSON.stringify(lines), seen: JSON.stringify(seen) };
  const { accountId } = actor;
  const draft = await openDraft(uow, { flow: FILE_FLOW, purpose: "change", formVersion: "1", answers, accountId });
  return draft.id;
}

/** 読み込み: into the sheets, which are still to be submitted. What was written there meanwhile stays among their revisions. */
export async function loadFile(uow: UnitOfWork, { id, seen, loaded }: Uploaded): Promise<void> {
  for (const { sheet, changes } of loaded) {
    const answers = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    await saveSheet(uow, { sheetId: sheet.id, answers, seen: seen[sheet.id] ?? 1, tab: `file-${id}` });
    await recordAudit(uow, { action: "awardSheet.import", subject: { kind: "awardSheet", id: sheet.id } });
  }
  await discardDraft(uow, id);
}
