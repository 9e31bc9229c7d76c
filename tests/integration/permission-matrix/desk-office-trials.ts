import type { Staff } from "@/lib/access/actor";
import { emptyForm } from "@/lib/forms/form";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { createStaff } from "@/tests/factories/accounts";
import { foundMunicipality } from "@/tests/factories/members";
import { sendOffice } from "@/tests/factories/sent-offices";
import { type FieldValues, formData } from "@/tests/support/form-client";

let made = 0;

async function anOffice() {
  made += 1;
  const town = await foundMunicipality(completeMunicipalityCode(`37${String(800 + made)}`));
  const { id, number, version } = await sendOffice(town);
  return { id, number, version: String(version) };
}

const form = (values: FieldValues): unknown[] => [emptyForm, formData(values)];

/** What the secretariat does with the offices of municipalities. */
export const deskOfficeTrials: Readonly<Record<string, (reviewer: Staff) => Promise<unknown[]>>> = {
  "/admin/offices#takeUpAction": async () => [formData(await anOffice())],
  "/admin/offices/[number]#assignAction": async () => [
    formData({ ...(await anOffice()), assigneeId: (await createStaff(["OFFICES"])).id }),
  ],
  "/admin/offices/[number]#noteAction": async () =>
    form({ id: (await anOffice()).id, body: "自治体に電話で確認しました。" }),
  "/admin/offices/[number]#startReviewAction": async () => [formData(await anOffice())],
  "/admin/offices/[number]/[act]#decideAction": async () =>
    form({ act: "refuse", intent: "decide", reason: "施設が確認できないため", ...(await anOffice()) }),
};
