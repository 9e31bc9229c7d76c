import "server-only";
import { readResult, type StoredDraft } from "@/lib/awards/assignment/desk/result";
import { endReasonLabels } from "@/lib/awards/assignment/ends";
import { marksOf } from "@/lib/awards/assignment/pairs";
import type { Pair } from "@/lib/awards/assignment/problem";
import { pairsInEdition } from "@/lib/awards/assignment/queries/pairs";
import { openSheets, reinstateSheets, type SheetState, setSheetsAside } from "@/lib/awards/scoring/commands/sheets";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { tellJurors } from "./notices";
import { type Ended, type Plan, planOf } from "./plan";
import { type DraftRow, decideDraft, lockAssignmentDraft, type SeenDraft } from "./record";
import { refuseOutdated } from "./refuse-outdated";
import { writePlan } from "./write-plan";

const PAIRS_MAX = 20_000;

/** 有効にする: all of it or nothing. From this moment jurors see what is theirs, and each is told once how many are new. */
export async function enforceDraft(uow: UnitOfWork, seen: SeenDraft): Promise<DraftRow> {
  const draft = await lockAssignmentDraft(uow, seen);
  const result = readResult(draft.result);
  if (result?.kind !== "draft") throw new StepNotAllowed();
  const sheets = await lockSheets(uow, draft.editionId);
  await refuseOutdated(uow, draft, result.draft);
  const plan = await planFor(uow, draft, result.draft);
  const after = await decideDraft(uow, draft, "enforce");
  await writePlan(uow, after, { plan, everybody: result.draft.everybody });
  await followWithSheets(uow, plan, result.draft, sheets);
  await tellJurors(uow, draft.editionId, [...plan.added, ...plan.revived]);
  return after;
}

/** Saves of jurors wait, so that none is lost between what was read and what is written. */
async function lockSheets(uow: UnitOfWork, editionId: string): Promise<SheetState[]> {
  await uow.tx.$queryRaw`
    SELECT sheet.id FROM award_sheet sheet JOIN award_entry entry ON entry.id = sheet.entry_id
    WHERE entry.edition_id = ${editionId}::uuid ORDER BY sheet.id FOR UPDATE OF sheet`;
  return uow.tx.awardSheet.findMany({
    where: { kind: "ROUND", entry: { editionId } },
    select: { id: true, entryId: true, jurorId: true, status: true },
    orderBy: { id: "asc" },
    take: PAIRS_MAX,
  });
}

async function planFor(uow: UnitOfWork, { editionId }: DraftRow, { pairs, setAside }: StoredDraft): Promise<Plan> {
  const rows = await uow.tx.awardAssignment.findMany({
    where: { entry: { editionId } },
    select: { id: true, entryId: true, jurorId: true, endedAt: true },
    orderBy: { id: "asc" },
    take: PAIRS_MAX,
  });
  return planOf(pairs, { rows, pairs: await pairsInEdition(editionId, uow.tx), setAside });
}

/** Each assigned pair has a sheet that counts, and no other pair has. */
async function followWithSheets(uow: UnitOfWork, plan: Plan, draft: StoredDraft, sheets: readonly SheetState[]) {
  const isAssigned = marksOf(draft.pairs);
  const has = marksOf(sheets);
  await openSheets(
    uow,
    "ROUND",
    draft.pairs.filter(({ jurorId, entryId }) => !has(jurorId, entryId)),
  );
  const back = sheets.filter((sheet) => sheet.status === "SET_ASIDE" && isAssigned(sheet.jurorId, sheet.entryId));
  await reinstateSheets(uow, back);
  const gone = sheets.filter(
    (sheet) => !["SET_ASIDE", "ABSTAINED"].includes(sheet.status) && !isAssigned(sheet.jurorId, sheet.entryId),
  );
  await setSheetsAside(
    uow,
    gone.map((sheet) => ({ ...sheet, reason: endReasonLabels[whyGone(sheet, plan.ended, draft.setAside)] })),
  );
}

function whyGone(sheet: SheetState, ended: readonly Ended[], setAside: StoredDraft["setAside"]): Ended["because"] {
  const isSame = (pair: Pair) => pair.entryId === sheet.entryId && pair.jurorId === sheet.jurorId;
  return (ended.find(isSame) ?? setAside.find(isSame))?.because ?? "REASSIGNED";
}
