import { moveEntry } from "@/lib/awards/entries/commands/move";
import { findForCheck } from "@/lib/awards/entries/commands/record";
import { openRequest } from "@/lib/corrections/commands";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { partnerAnswers } from "@/tests/factories/award-answers";
import { draftEntry, sendEntry } from "@/tests/factories/award-entries";
import { aReleasedResult } from "@/tests/factories/award-releases";
import { anAwardOfficer, openEdition } from "@/tests/factories/awards";
import { newAddress } from "@/tests/factories/members";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { form, memberOf, type Sample, type Trial, type Tried } from "./member-trial";
import { oneCall } from "./one-call";

const whose = (sample: Sample) => ({ owner: memberOf(sample, "OWNER"), organizationId: sample.organizationId });

async function sent(sample: Sample) {
  return sendEntry(whose(sample), { call: await oneCall(), category: "regional-projects", answers: partnerAnswers });
}

async function returned(sample: Sample) {
  const officer = await anAwardOfficer();
  const { id, number } = await sent(sample);
  await perform(officer, async (uow) => {
    const before = await findForCheck(uow, id);
    const after = await moveEntry(uow, before, "return", { seenVersion: before.version });
    const of = { flow: "awardEntry", caseId: id, versionId: after.currentVersionId, requestedBy: officer.accountId };
    await openRequest(uow, { ...of, items: [{ field: "results", reason: "もう少し詳しく書いてください。" }] });
  });
  return number;
}

const bound = (args: readonly unknown[], values: FieldValues): Tried => ({
  args: [...args, emptyForm, formData(values)],
});

/** What a member of an organisation does with its entries. */
export const awardEntryTrials: Readonly<Record<string, Trial>> = {
  "/mypage/awards#beginEntryAction": async ({ organizationId }) => {
    const { fiscalYear } = await oneCall();
    return form({ organization: organizationId, year: String(fiscalYear), category: "promotion" });
  },
  "/mypage/awards#throwAwayEntryAction": async (sample) => {
    const { draftId } = await draftEntry(whose(sample), { call: await oneCall() });
    return form({ organization: sample.organizationId, id: draftId });
  },
  "/mypage/awards/[number]#beginAmendAction": async (sample) => form({ number: (await sent(sample)).number }),
  "/mypage/awards/[number]#beginCorrectionAction": async (sample) => form({ number: await returned(sample) }),
  "/mypage/awards/[number]#resendAction": async (sample) => {
    const { id, number } = await sent(sample);
    const partner = await db.awardPartner.findFirstOrThrow({ where: { entryId: id } });
    return bound([number], { partner: partner.id, email: newAddress() });
  },
  "/mypage/awards/[number]/[act]#takeEntryActAction": async (sample) => {
    const { number, version } = await sent(sample);
    return bound([number, "withdraw"], { version: String(version), reason: "担当が変わったため" });
  },
  "/mypage/awards/[number]/outcome#answerShowcaseAction": async ({ organizationId }) => {
    const { number } = await aReleasedResult(await openEdition(), { organizationId });
    return bound([number], { seen: "0", consent: "yes" });
  },
  "/mypage/awards/drafts/[draft]/[section]#saveEntrySectionAction": async (sample) => {
    const call = await oneCall();
    const { draftId, seen } = await draftEntry(whose(sample), { call });
    return bound([draftId, "applicant", `${call.fiscalYear}.promotion`], { basePrefecture: "13", seen: String(seen) });
  },
  "/mypage/awards/drafts/[draft]/check#sendEntryAction": async (sample) => {
    const { draftId, seen } = await draftEntry(whose(sample), { call: await oneCall() });
    return bound([draftId], { seen: String(seen), consentTerms: "yes" });
  },
};
