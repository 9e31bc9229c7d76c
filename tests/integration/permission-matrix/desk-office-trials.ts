import type { Staff } from "@/lib/access/actor";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { returnOffice } from "@/lib/offices/commands/corrections";
import { beginForMunicipality } from "@/lib/offices/commands/own-draft";
import { keepOwnAnswers } from "@/lib/offices/commands/own-work";
import { createStaff } from "@/tests/factories/accounts";
import { foundMunicipality } from "@/tests/factories/members";
import { anOffice as answersOfOffice } from "@/tests/factories/offices";
import { sendOffice } from "@/tests/factories/sent-offices";
import { type FieldValues, formData, taken } from "@/tests/support/form-client";
import type { Trial } from "./trials";

let made = 0;

async function anOffice() {
  made += 1;
  const town = await foundMunicipality(completeMunicipalityCode(`37${String(800 + made)}`));
  const { id, number, version } = await sendOffice(town);
  return { id, number, version: String(version) };
}

/** Typed in by this officer for a municipality, and not sent yet. */
async function anEntry(officer: Staff): Promise<{ readonly draftId: string; readonly seen: string }> {
  made += 1;
  const { organizationId } = await foundMunicipality(completeMunicipalityCode(`37${String(800 + made)}`));
  const begun = await perform(officer, (uow) => beginForMunicipality(uow, organizationId));
  const input = { draftId: begun.id, seen: begun.version, answers: answersOfOffice() };
  const { draft } = await perform(officer, (uow) => keepOwnAnswers(uow, input));
  return { draftId: draft.id, seen: String(draft.version) };
}

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

/** What the secretariat does with the offices of municipalities. */
export const deskOfficeTrials: Readonly<Record<string, Trial>> = {
  "/admin/offices#takeUpAction": async () => [taken(await anOffice())],
  "/admin/offices/[number]#assignAction": async () => [
    formData({ ...(await anOffice()), assigneeId: (await createStaff(["OFFICES"])).id }),
  ],
  "/admin/offices/[number]#noteAction": async () =>
    form({ id: (await anOffice()).id, body: "自治体に電話で確認しました。" }),
  "/admin/offices/[number]#startReviewAction": async () => [formData(await anOffice())],
  "/admin/offices/[number]/[act]#beginOfficeEntryAction": async (_reviewer, _writer, _keeper, officer) => {
    const { id, number, version } = await anOffice();
    const items = [{ field: "description", reason: "もう少し詳しく書いてください。" }];
    await perform(officer, (uow) => returnOffice(uow, { id, version: Number(version), items }));
    return [formData({ id, number, act: "resubmit" })];
  },
  "/admin/offices/entries/[draft]/[section]#saveEntrySectionAction": async (_reviewer, _writer, _keeper, officer) => {
    const { draftId, seen } = await anEntry(officer);
    return [draftId, "record", emptyForm, formData({ acceptedCompanies: "3", acceptedYear: "2025", seen })];
  },
  "/admin/offices/entries/[draft]/check#sendOfficeEntryAction": async (_reviewer, _writer, _keeper, officer) => {
    const { draftId, seen } = await anEntry(officer);
    return [draftId, emptyForm, formData({ seen, onBehalf: "paper" })];
  },
  "/admin/offices/new#beginForMunicipalityAction": async () => {
    made += 1;
    const { organizationId } = await foundMunicipality(completeMunicipalityCode(`37${String(800 + made)}`));
    return form({ organizationId });
  },
  "/admin/offices/[number]/[act]#decideAction": async () =>
    form({ act: "refuse", intent: "decide", reason: "施設が確認できないため", ...(await anOffice()) }),
};
