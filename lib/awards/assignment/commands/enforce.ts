import "server-only";
import { readResult, type StoredDraft } from "@/lib/awards/assignment/desk/result";
import { wishSchema } from "@/lib/awards/assignment/desk/wish";
import { endReasonLabels } from "@/lib/awards/assignment/ends";
import { marksOf } from "@/lib/awards/assignment/pairs";
import type { Pair } from "@/lib/awards/assignment/problem";
import { pairsInEdition } from "@/lib/awards/assignment/queries/pairs";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { openSheets, reinstateSheets, type SheetState, setSheetsAside } from "@/lib/awards/scoring/commands/sheets";
import { kindOf } from "@/lib/awards/scoring/kinds";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { tellJurors } from "./notices";
import { type Ended, type Plan, planOf } from "./plan";
import { type DraftRow, decideDraft, lockAssignmentDraft, type SeenDraft } from "./record";
import { refuseOutdated } from "./refuse-outdated";
import { writePlan } from "./write-plan";

const PAIRS_MAX = 20_000;

type In = { readonly editionId: string; readonly stage: StageKey };

/** 有効にする: all of it or nothing. From this moment jurors see what is theirs, and each is told once how many are new. */
export async function enforceDraft(uow: UnitOfWork, seen: SeenDraft): Promise<DraftRow> {
  const draft = await lockAssignmentDraft(uow, seen);
  const result = readResult(draft.result);
  if (result?.kind !== "draft") throw new StepNotAllowed();
  const { stage } = wishSchema.parse(draft.wish);
  const sheets = await lockSheets(uow, { editionId: draft.editionId, stage });
  await refuseOutdated(uow, draft, result.draft);
  const plan = await planFor(uow, { editionId: draft.editionId, stage }, result.draft);
  const after = await decideDraft(uow, draft, "enforce");
  await writePlan(uow, after, { stage, plan, everybody: result.draft.everybody });
  await followWithSheets(uow, { stage, plan, sheets }, result.draft);
  await tellJurors(uow, draft.editionId, [...plan.added, ...plan.revived]);
  return after;
}

/** Saves of jurors wait, so that none is lost between what was read and what is written. */
async function lockSheets(uow: UnitOfWork, { editionId, stage }: In): Promise<SheetState[]> {
  await uow.tx.$queryRaw`
    SELECT sheet.id FROM award_sheet sheet JOIN award_entry entry ON entry.id = sheet.entry_id
    WHERE entry.edition_id = ${editionId}::uuid ORDER BY sheet.id FOR UPDATE OF sheet`;
  return uow.tx.awardSheet.findMany({
    where: { kind: kindOf[stage], entry: { editionId } },
    select: { id: true, entryId: true, jurorId: true, status: true },
    orderBy: { id: "asc" },
    take: PAIRS_MAX,
  });
}

async function planFor(uow: UnitOfWork, { editionId, stage }: In, { pairs, setAside }: StoredDraft): Promise<Plan> {
  const rows = await uow.tx.awardAssignment.findMany({
    where: { stage, entry: { editionId } },
    select: { id: true, entryId: true, jurorId: true, endedAt: true },
    orderBy: { id: "asc" },
    take: PAIRS_MAX,
  });
  return planOf(pairs, { rows, pairs: await pairsInEdition({ editionId, stage }, uow.tx), setAside });
}

type Followed = { readonly stage: StageKey; readonly plan: Plan; readonly sheets: readonly SheetState[] };

/** Each assigned pair has a sheet that counts, and no other pair has. */
async function followWithSheets(uow: UnitOfWork, { stage, plan, sheets }: Followed, draft: StoredDraft) {
  const isAssigned = marksOf(draft.pairs);
  const has = marksOf(sheets);
  await openSheets(
    uow,
    kindOf[stage],
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
