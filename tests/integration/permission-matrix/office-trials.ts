import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { saveAnswers } from "@/lib/drafts/commands";
import { emptyForm } from "@/lib/forms/form";
import { completeMunicipalityCode } from "@/lib/japan/municipality-code";
import { returnOffice } from "@/lib/offices/commands/corrections";
import { beginOffice } from "@/lib/offices/commands/own-draft";
import { publishOffice } from "@/lib/offices/commands/review";
import { submitOffice } from "@/lib/offices/commands/submit";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anOffice } from "@/tests/factories/offices";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { form, memberOf, type Sample, type Trial, type Tried } from "./member-trial";

let made = 0;

/** Only municipalities keep offices. */
export async function asMunicipality({ organizationId: id }: Sample): Promise<void> {
  made += 1;
  const municipalityCode = completeMunicipalityCode(`38${String(800 + made)}`);
  await db.organization.update({
    where: { id },
    data: { kind: "MUNICIPALITY", municipalityCode, corporateNumber: null },
  });
}

async function drafted(sample: Sample): Promise<string> {
  await asMunicipality(sample);
  const owner = memberOf(sample, "OWNER");
  const { id, version } = await perform(owner, (uow) => beginOffice(uow, sample.organizationId));
  await perform(owner, (uow) => saveAnswers(uow, { draftId: id, seen: version, answers: anOffice() }));
  return id;
}

async function submitted(sample: Sample) {
  const draftId = await drafted(sample);
  const { caseId } = await perform(memberOf(sample, "OWNER"), (uow) => submitOffice(uow, { draftId }));
  return db.office.findUniqueOrThrow({ where: { id: caseId } });
}

const reviewer = async () => staffOf(await createStaff(["OFFICES"]));

async function published(sample: Sample) {
  const { id, version } = await submitted(sample);
  return perform(await reviewer(), (uow) => publishOffice(uow, { id, version }));
}

async function returned(sample: Sample) {
  const { id, version } = await submitted(sample);
  const items = [{ field: "description", reason: "もう少し詳しく書いてください。" }];
  return perform(await reviewer(), (uow) => returnOffice(uow, { id, version, items }));
}

const bound = (args: readonly unknown[], values: FieldValues): Tried => ({
  args: [...args, emptyForm, formData(values)],
});

/** What a member of a municipality does with its offices. */
export const officeTrials: Readonly<Record<string, Trial>> = {
  "/mypage/offices#beginOfficeAction": async (sample) => {
    await asMunicipality(sample);
    return form({ organization: sample.organizationId });
  },
  "/mypage/offices#throwAwayOfficeAction": async (sample) =>
    form({ organization: sample.organizationId, id: await drafted(sample) }),
  "/mypage/offices/[number]#beginChangeAction": async (sample) => form({ number: (await published(sample)).number }),
  "/mypage/offices/[number]#beginCorrectionAction": async (sample) => form({ number: (await returned(sample)).number }),
  "/mypage/offices/[number]#confirmAction": async (sample) => {
    const { id, number, version } = await published(sample);
    await db.office.update({ where: { id }, data: { confirmedOn: new Date("2025-04-01") } });
    return form({ number, version: String(version) });
  },
  "/mypage/offices/[number]/[act]#takeActAction": async (sample) => {
    const { number, version } = await published(sample);
    return bound([number, "close"], { version: String(version), reason: "建て替えのため" });
  },
  "/mypage/offices/drafts/[draft]/[section]#saveSectionAction": async (sample) =>
    bound([await drafted(sample), "record"], { acceptedCompanies: "3", acceptedYear: "2025", seen: "2" }),
  "/mypage/offices/drafts/[draft]/check#sendOfficeAction": async (sample) =>
    bound([await drafted(sample)], { seen: "2" }),
};
