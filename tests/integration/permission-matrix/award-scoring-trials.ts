import { forbidPair } from "@/lib/awards/assignment/commands/pairs";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { aJury, aSolvedDraft } from "@/tests/factories/award-assignments";
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
