import { perform } from "@/lib/db/unit-of-work";
import { saveAnswers } from "@/lib/drafts/commands";
import { emptyForm } from "@/lib/forms/form";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { beginOffice } from "@/lib/offices/commands/own-draft";
import { submitOffice } from "@/lib/offices/commands/submit";
import { foundMunicipality } from "@/tests/factories/members";
import { anOffice } from "@/tests/factories/offices";
import { type FieldValues, formData } from "@/tests/support/form-client";

let made = 0;

async function aCase(): Promise<FieldValues> {
  made += 1;
  const { owner, organizationId } = await foundMunicipality(completeMunicipalityCode(`37${String(800 + made)}`));
  const draft = await perform(owner, (uow) => beginOffice(uow, organizationId));
  await perform(owner, (uow) => saveAnswers(uow, { draftId: draft.id, seen: draft.version, answers: anOffice() }));
  const { caseId, number } = await perform(owner, (uow) => submitOffice(uow, { draftId: draft.id }));
  return { id: caseId, number, version: "1" };
}

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

/** What an officer does with an office. */
export const deskOfficeTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/offices/[number]#assignOfficeAction": async () => [formData({ ...(await aCase()), assigneeId: "" })],
  "/admin/offices/[number]#noteOfficeAction": async () => form({ ...(await aCase()), body: "電話で確かめました。" }),
  "/admin/offices/[number]#startOfficeReviewAction": async () => [formData(await aCase())],
  "/admin/offices/[number]/[act]#decideOfficeAction": async () =>
    form({ ...(await aCase()), act: "publish", intent: "decide" }),
};
