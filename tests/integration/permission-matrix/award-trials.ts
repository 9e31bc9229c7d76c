import { beginRevision } from "@/lib/awards/editions/commands/begin";
import { askUnlock } from "@/lib/awards/results/commands/unlock";
import { beginResult } from "@/lib/awards/results/commands/write";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { aConsent } from "@/tests/factories/award-consents";
import {
  basicsValues,
  categoryValues,
  criterionValues,
  judgingValues,
  textsValues,
} from "@/tests/factories/award-forms";
import { anEligibleEntry } from "@/tests/factories/award-judged-entries";
import { aConfirmedMeeting } from "@/tests/factories/award-meetings";
import { aReleasedResult } from "@/tests/factories/award-releases";
import {
  aDecidedResult,
  aPrize,
  aProposedResult,
  approval,
  aScheduledResult,
  aWinnerList,
  seenResult,
} from "@/tests/factories/award-results";
import { newEdition, openEdition, proposedEdition } from "@/tests/factories/awards";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { juryTrials } from "./jury-trials";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

const reason = "募集を始めるため";

type Seen = { readonly id: string; readonly version: number };

const seen = ({ id, version }: Seen) => ({ id, version: String(version) });

/** The result of a year of its own, in some state. */
async function aResult(make: (edition: Awaited<ReturnType<typeof openEdition>>) => Promise<unknown>) {
  const edition = await openEdition();
  await make(edition);
  return { edition, ...seen(await seenResult(edition)) };
}

/** What officers do with the decision on winners. */
export const resultTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/awards/[year]/aftermath#draftCaseStudyAction": async () => {
    const edition = await openEdition();
    const { id } = await aReleasedResult(edition);
    await aConsent(id, edition.officer.accountId);
    return form({ id, version: "1" });
  },
  "/admin/awards/[year]/feedback/[number]#writeCommentAction": async () => {
    const { id } = await anEligibleEntry(await openEdition());
    return form({ id, version: "0", comment: "次の年度も応募してください。" });
  },
  "/admin/awards/[year]/result#beginResultAction": async () => form({ id: (await openEdition()).editionId }),
  "/admin/awards/[year]/result#saveResultTextsAction": async () => {
    const { id, version } = await aResult(aWinnerList);
    return form({ id, version, commentary: "総評です。", greeting: "挨拶です。" });
  },
  "/admin/awards/[year]/result#addWinnerAction": async () => {
    const { edition, id, version } = await aResult(aWinnerList);
    const { number } = await anEligibleEntry({ ...edition, title: "もう一つの取組" });
    return form({ id, version, number, prize: await aPrize(edition), commentary: "講評です。" });
  },
  "/admin/awards/[year]/result#fillResultAction": async () => {
    const { year } = await aConfirmedMeeting();
    await perform(year.officer, (uow) => beginResult(uow, year.editionId));
    await perform(year.officer, (uow) =>
      uow.tx.awardWinner.deleteMany({ where: { result: { editionId: year.editionId } } }),
    );
    return form(seen(await seenResult(year)));
  },
  "/admin/awards/[year]/result#saveCommentaryAction": async () => {
    const { id, version } = await aResult(aWinnerList);
    const { id: winnerId } = await db.awardWinner.findFirstOrThrow({ where: { resultId: id } });
    return form({ id, version, winnerId, commentary: "別の講評です。" });
  },
  "/admin/awards/[year]/result#removeWinnerAction": async () => {
    const { id, version } = await aResult(aWinnerList);
    const { id: winnerId } = await db.awardWinner.findFirstOrThrow({ where: { resultId: id } });
    return form({ id, version, winnerId });
  },
  "/admin/awards/[year]/result#resultStepAction": async () => {
    const { id, version } = await aResult(aScheduledResult);
    return form({ id, version, step: "unschedule" });
  },
  "/admin/awards/[year]/result#scheduleReleaseAction": async () => {
    const { id, version } = await aResult(aDecidedResult);
    return form({ id, version, releaseAt: "2099-11-02T10:00" });
  },
  "/admin/awards/[year]/result#askUnlockAction": async () => {
    const { id, version } = await aResult(aDecidedResult);
    return form({ id, version, reason });
  },
  "/admin/awards/[year]/result#approveUnlockAction": async () => {
    const { id, version } = await aResult(askedToUnlock);
    return form({ id, version });
  },
  "/admin/awards/[year]/result#refuseUnlockAction": async () => {
    const { id, version } = await aResult(askedToUnlock);
    return form({ id, version, reason });
  },
  "/admin/awards/[year]/result/decide#decideResultAction": async () => {
    const { id, version } = await aResult(aProposedResult);
    return form({ id, version, ...approval });
  },
  "/admin/awards/[year]/result/decide#sendBackResultAction": async () => {
    const { id, version } = await aResult(aProposedResult);
    return form({ id, version, reason });
  },
};

async function askedToUnlock(edition: Awaited<ReturnType<typeof openEdition>>) {
  await aDecidedResult(edition);
  await perform(edition.officer, async (uow) => askUnlock(uow, { ...(await seenResult(edition)), reason }));
}

/** What officers do with the settings of the award and with its jury. */
export const awardTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  ...juryTrials,
  "/admin/awards/new#createEditionAction": async () => form({ fiscalYear: "2022" }),
  "/admin/awards/[year]#beginRevisionAction": async () => form({ id: (await openEdition()).editionId }),
  "/admin/awards/[year]#proposeAction": async () => form({ ...seen(await newEdition()), reason }),
  "/admin/awards/[year]#stepAction": async () => {
    const { editionId, officer } = await openEdition();
    const revision = await perform(officer, (uow) => beginRevision(uow, editionId));
    return form({ ...seen(revision), step: "discard" });
  },
  "/admin/awards/[year]/decide#approveAction": async () => form(seen(await proposedEdition())),
  "/admin/awards/[year]/decide#refuseAction": async () => form({ ...seen(await proposedEdition()), reason }),
  "/admin/awards/[year]/settings/[part]#saveBasicsAction": async () =>
    form({ ...seen(await newEdition()), ...basicsValues }),
  "/admin/awards/[year]/settings/[part]#saveTextsAction": async () =>
    form({ ...seen(await newEdition()), ...textsValues }),
  "/admin/awards/[year]/settings/[part]#saveJudgingAction": async () =>
    form({ ...seen(await newEdition()), ...judgingValues }),
  "/admin/awards/[year]/settings/categories/[key]#saveCategoryAction": async () =>
    form({ ...seen(await newEdition()), key: "new", ...categoryValues }),
  "/admin/awards/[year]/settings/criteria/[key]#saveCriterionAction": async () =>
    form({ ...seen(await newEdition()), key: "new", ...criterionValues }),
};
