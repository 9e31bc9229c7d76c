import { beginRevision } from "@/lib/awards/editions/commands/begin";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import {
  basicsValues,
  categoryValues,
  criterionValues,
  judgingValues,
  textsValues,
} from "@/tests/factories/award-forms";
import { newEdition, openEdition, proposedEdition } from "@/tests/factories/awards";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { juryTrials } from "./jury-trials";

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

const reason = "募集を始めるため";

type Seen = { readonly id: string; readonly version: number };

const seen = ({ id, version }: Seen) => ({ id, version: String(version) });

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
