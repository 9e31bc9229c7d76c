import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { emptyForm } from "@/lib/forms/form";
import { acceptOffer } from "@/lib/matching/commands/answers";
import { optIn, saveOffer } from "@/lib/matching/commands/offers";
import { requestAsMember } from "@/lib/matching/commands/requests";
import { attachDeclaration } from "@/lib/organizations/commands/procedures";
import { operator } from "@/tests/factories/accounts";
import { createDeclaration } from "@/tests/factories/declarations";
import {
  anOffer,
  anOptIn,
  aWish,
  companyAndTown,
  drafted,
  offered,
  proposed,
  type Sides,
} from "@/tests/factories/matching";
import { type FieldValues, formData } from "@/tests/support/form-client";
import { form, memberOf, type Sample, type Trial } from "./member-trial";
import { asMunicipality } from "./office-trials";

const deskForm = (values: FieldValues): unknown[] => [emptyForm, formData(values)];
const contact = { contactName: "見本 一郎", contactEmail: "mihon@example.jp" };
const declining = { reason: "COST", note: "" };

let made: Promise<Sides> | undefined;

/** One pair for all trials: a code belongs to one municipality. */
function sides(): Promise<Sides> {
  made ??= companyAndTown("202029");
  return made;
}

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version: String(version) });

async function newRequest() {
  const { asker, askerOrganizationId } = await sides();
  const id = await perform(asker, (uow) => requestAsMember(uow, askerOrganizationId, aWish));
  return db.matchRequest.findUniqueOrThrow({ where: { id } });
}

async function introduced() {
  const { id, version } = await offered(await sides());
  return perform((await sides()).found, (uow) => acceptOffer(uow, { id, version }));
}

const texts = { askerText: "ご提案します。", counterpartText: "関心をお持ちです。" };

/** What the desk does with requests and introductions. */
export const matchingTrials: Readonly<Record<string, () => Promise<unknown[]>>> = {
  "/admin/matching/introductions/[id]#adjustTextsAction": async () =>
    deskForm({ ...seen(await drafted(await sides())), ...texts }),
  "/admin/matching/introductions/[id]#proposeAction": async () => deskForm(seen(await drafted(await sides()))),
  "/admin/matching/introductions/[id]#recordOutcomeAction": async () =>
    deskForm({ ...seen(await introduced()), outcome: "VISITED" }),
  "/admin/matching/introductions/[id]#withdrawAction": async () =>
    deskForm({ ...seen(await drafted(await sides())), reason: "条件が変わったため。" }),
  "/admin/matching/requests/[id]#closeRequestAction": async () => deskForm(seen(await newRequest())),
  "/admin/matching/requests/[id]#draftAction": async () => [
    formData({ requestId: (await newRequest()).id, candidate: (await sides()).candidate }),
  ],
  "/admin/matching/requests/[id]/wishes#weighAction": async () => {
    const { id, version } = await newRequest();
    return [id, ...deskForm({ version: String(version), people: "8" })];
  },
  "/admin/matching/requests/new#requestAtDeskAction": async () => [
    "COMPANY_SEEKS_PLACE",
    ...deskForm({ organizationName: "株式会社見本", people: "8", ...contact }),
  ],
};

/** The sample organisation as the company that asks a town, or as the town that is asked by nobody. */
async function asked(sample: Sample) {
  const { desk, candidate, found, foundOrganizationId } = await sides();
  const asker = memberOf(sample, "OWNER");
  return { desk, candidate, found, foundOrganizationId, asker, askerOrganizationId: sample.organizationId };
}

async function proposedTo(sample: Sample) {
  const pair = await asked(sample);
  return proposed(pair);
}

async function declared({ organizationId, reviewer }: Sample): Promise<void> {
  const { id } = await createDeclaration({ reviewer, status: "PUBLISHED" });
  await perform(operator, (uow) => attachDeclaration(uow, id, organizationId));
}

const own = (values: FieldValues) => ({ ...form(values), isOwn: true as const });

/** What a member does for the own organisation. */
export const memberMatchingTrials: Readonly<Record<string, Trial>> = {
  "/mypage/matching/introductions/[id]#acceptAction": async (sample) => form(seen(await proposedTo(sample))),
  "/mypage/matching/introductions/[id]#declineAction": async (sample) =>
    form({ ...seen(await proposedTo(sample)), ...declining }),
  "/mypage/matching/new#requestAction": async () => own({ people: "8", ...contact }),
  "/mypage/matching/offer#saveOfferAction": async (sample) => {
    await asMunicipality(sample);
    return own({ version: "0", words: "歓迎します。", ...contact });
  },
  "/mypage/matching/offer#withdrawOfferAction": async (sample) => {
    await asMunicipality(sample);
    await perform(memberOf(sample, "OWNER"), (uow) => saveOffer(uow, sample.organizationId, anOffer));
    return own({ version: "1" });
  },
  "/mypage/matching/opt-in#optInAction": async (sample) => {
    await declared(sample);
    return own({ version: "0", words: "", ...contact });
  },
  "/mypage/matching/opt-in#optOutAction": async (sample) => {
    await declared(sample);
    await perform(memberOf(sample, "OWNER"), (uow) => optIn(uow, sample.organizationId, anOptIn));
    return own({ version: "1" });
  },
  "/mypage/matching/requests/[id]#closeOwnRequestAction": async (sample) => {
    const owner = memberOf(sample, "OWNER");
    const id = await perform(owner, (uow) => requestAsMember(uow, sample.organizationId, aWish));
    return form({ id, version: "1" });
  },
};
