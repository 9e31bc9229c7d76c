import { forbidPair } from "@/lib/awards/assignment/commands/pairs";
import { closeRound } from "@/lib/awards/rounds/commands/open-close";
import { askReopening } from "@/lib/awards/rounds/commands/reopen";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { aProposal, aRankedStage } from "@/tests/factories/award-advances";
import { aJury, aSolvedDraft } from "@/tests/factories/award-assignments";
import { anOpenRound, aPreparedRound, inAnHour } from "@/tests/factories/award-rounds";
import { type FieldValues, formData } from "@/tests/support/form-client";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

const reason = "共同研究の準備があるため";

const wish = {
  ...{ mode: "fresh", minimum: "0", commonAtMost: "0", everybody: "", seed: "見本" },
  ...{ wishes: "3", expertise: "4", load: "20", mix: "10" },
};

async function aDraft() {
  const { officer, editionId } = await aJury({ entries: 1, jurors: 3 });
  const { id, version } = await aSolvedDraft(officer, editionId);
  return form({ id, version: String(version) });
}

async function aPair() {
  const { officer, editionId, entries, jurors } = await aJury({ entries: 1, jurors: 1 });
  const pair = { number: entries[0]?.number ?? "", jurorId: jurors[0]?.jurorId ?? "" };
  return { officer, editionId, pair };
}

/** What officers do with the assignment of jurors. */
export const awardScoringTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/awards/[year]/assignment#askDraftAction": async () =>
    form({ id: (await aJury({ entries: 1, jurors: 3 })).editionId, ...wish }),
  "/admin/awards/[year]/assignment/draft#enforceAction": aDraft,
  "/admin/awards/[year]/assignment/draft#discardAction": aDraft,
  "/admin/awards/[year]/assignment/pairs#forbidPairAction": async () => {
    const { editionId, pair } = await aPair();
    return form({ id: editionId, ...pair, reason });
  },
  "/admin/awards/[year]/assignment/pairs#allowPairAction": async () => {
    const { officer, editionId, pair } = await aPair();
    await perform(officer, (uow) => forbidPair(uow, { editionId, ...pair, reason }));
    const row = await db.awardForbiddenPair.findFirstOrThrow({ where: { jurorId: pair.jurorId } });
    return form({ id: row.id, reason });
  },
};

const closing = { "closesDay.year": "2060", "closesDay.month": "7", "closesDay.day": "29", closesTime: "17:00" };

type Seen = { readonly id: string; readonly version: number };
const seen = ({ id, version }: Seen) => ({ id, version: String(version) });

async function aClosedRound() {
  const { officer, round } = await anOpenRound({ entries: 1 });
  return { officer, round: await perform(officer, (uow) => closeRound(uow, { id: round.id, version: round.version })) };
}

async function anAskedRound() {
  const { officer, round } = await aClosedRound();
  const asked = { id: round.id, version: round.version, closesAt: inAnHour(), reason };
  return perform(officer, (uow) => askReopening(uow, asked));
}

/** What officers do with the round. */
export const awardRoundTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/awards/[year]/rounds#prepareRoundAction": async () =>
    form({ id: (await aJury({ entries: 1, jurors: 3 })).editionId, references: "" }),
  "/admin/awards/[year]/rounds#changeReferencesAction": async () =>
    form({ ...seen((await aPreparedRound({ entries: 1 })).round), references: "" }),
  "/admin/awards/[year]/rounds#openRoundAction": async () =>
    form({ ...seen((await aPreparedRound({ entries: 1 })).round), ...closing, waiver: reason }),
  "/admin/awards/[year]/rounds#changeDeadlineAction": async () =>
    form({ ...seen((await anOpenRound({ entries: 1 })).round), ...closing, reason }),
  "/admin/awards/[year]/rounds#remindAction": async () => form(seen((await anOpenRound({ entries: 1 })).round)),
  "/admin/awards/[year]/rounds#closeRoundAction": async () => form(seen((await anOpenRound({ entries: 1 })).round)),
  "/admin/awards/[year]/rounds#askReopeningAction": async () =>
    form({ ...seen((await aClosedRound()).round), ...closing, reason }),
  "/admin/awards/[year]/rounds#reopenRoundAction": async () => form(seen(await anAskedRound())),
  "/admin/awards/[year]/adjustment#askAdjustmentAction": async () => {
    const { round } = await aClosedRound();
    return form({ id: round.editionId, stage: "first" });
  },
  "/admin/awards/[year]/advances#proposeAdvanceAction": async () => {
    const { editionId, adjustment, entries } = await aRankedStage({ entries: 1 });
    const all = entries.map(({ number }) => [`entries.${number}.isAdvanced`, "yes"] as const);
    return form({ id: editionId, adjustmentId: adjustment.id, ...Object.fromEntries(all) });
  },
  "/admin/awards/[year]/advances#decideAdvanceAction": async () =>
    form(seen(await aProposal(await aRankedStage({ entries: 1 })))),
  "/admin/awards/[year]/advances#endAdvanceAction": async () =>
    form({ ...seen(await aProposal(await aRankedStage({ entries: 1 }))), reason }),
  "/admin/awards/[year]/rounds#stayClosedAction": async () => form({ ...seen(await anAskedRound()), reason }),
};
