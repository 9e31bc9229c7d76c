import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { acceptProposal } from "@/lib/matching/commands/answers";
import { draftIntroduction } from "@/lib/matching/commands/draft";
import { optIn, saveOffer } from "@/lib/matching/commands/offers";
import { proposeIntroduction } from "@/lib/matching/commands/propose";
import type { Introduction } from "@/lib/matching/commands/record";
import { type Asked, requestAsMember } from "@/lib/matching/commands/requests";
import { attachDeclaration } from "@/lib/organizations/commands/procedures";
import { createStaff, operator, staffOf } from "./accounts";
import { createDeclaration } from "./declarations";
import { foundMunicipality, foundOrganization } from "./members";
import { aWholeOffice } from "./offices";
import { shownOffice } from "./shown-office";

/** Marks that stand nowhere else: what a side is to learn with the second yes, and not before. */
export const ASKER_CONTACT = {
  contactName: "秘密 希美",
  contactDepartment: "秘密企画室",
  contactEmail: "himitsu-kibo@example.jp",
  contactPhone: "03-5555-0101",
};
export const FOUND_CONTACT = {
  contactName: "秘密 町子",
  contactDepartment: "秘密振興課",
  contactEmail: "himitsu-machi@example.jp",
  contactPhone: "0265-55-0102",
};

export const anOffer = {
  ...FOUND_CONTACT,
  ...{ industries: [], cooperation: ["RECRUIT" as const], trialStay: true, subsidy: true, version: 0 },
  words: "学生と一緒に働く企業を歓迎します。",
};

export const anOptIn = {
  ...FOUND_CONTACT,
  ...{ cooperation: ["RECRUIT" as const], words: "地元の学生の採用に関心があります。", version: 0 },
};

export const aWish: Asked = {
  direction: "COMPANY_SEEKS_PLACE",
  wishes: [
    { key: "place", values: ["20"], strength: "must" },
    { key: "tokyo", values: ["180"], strength: "2" },
    { key: "cooperation", values: ["RECRUIT"], strength: "1" },
  ],
  note: "",
  nameOpen: false,
  contact: ASKER_CONTACT,
};

export type Sides = {
  readonly desk: Staff;
  readonly asker: Member;
  readonly askerOrganizationId: string;
  readonly found: Member;
  readonly foundOrganizationId: string;
  readonly candidate: string;
};

/** A company that looks for a place, and a municipality with an office and an offer. */
export async function companyAndTown(municipalityCode: string, offer = anOffer): Promise<Sides> {
  const desk = await staffOf(await createStaff(["CONSULTATIONS"]));
  const company = await foundOrganization();
  const town = await foundMunicipality(municipalityCode);
  const reviewer = await staffOf(await createStaff(["OFFICES"]));
  const answers = aWholeOffice({ municipalityCode, photo1: [], photo1Alt: "", photo1Rights: "" });
  const office = await shownOffice({ town, reviewer, answers });
  await perform(town.owner, (uow) => saveOffer(uow, town.organizationId, offer));
  return {
    ...{ desk, asker: company.owner, askerOrganizationId: company.organizationId },
    ...{ found: town.owner, foundOrganizationId: town.organizationId, candidate: `office:${office.id}` },
  };
}

/** A municipality that looks for a company, and one that declared and allowed it. */
export async function townAndCompany(municipalityCode: string): Promise<Sides> {
  const desk = await staffOf(await createStaff(["CONSULTATIONS"]));
  const company = await foundOrganization();
  const town = await foundMunicipality(municipalityCode);
  const reviewer = await staffOf(await createStaff(["DECLARATIONS"]));
  const { id } = await createDeclaration({ reviewer, status: "PUBLISHED" });
  await perform(operator, (uow) => attachDeclaration(uow, id, company.organizationId));
  await perform(company.owner, (uow) => optIn(uow, company.organizationId, anOptIn));
  return {
    ...{ desk, asker: town.owner, askerOrganizationId: town.organizationId },
    ...{ found: company.owner, foundOrganizationId: company.organizationId },
    candidate: `company:${company.organizationId}`,
  };
}

export const aTownsWish: Asked = {
  ...aWish,
  direction: "MUNICIPALITY_SEEKS_COMPANY",
  wishes: [{ key: "cooperation", values: ["RECRUIT"], strength: "3" }],
};

export async function drafted(sides: Sides, asked: Asked = aWish): Promise<Introduction> {
  const { desk, asker, askerOrganizationId, candidate } = sides;
  const requestId = await perform(asker, (uow) => requestAsMember(uow, askerOrganizationId, asked));
  return perform(desk, (uow) => draftIntroduction(uow, { requestId, candidate }));
}

export async function proposed(sides: Sides, asked: Asked = aWish): Promise<Introduction> {
  const { id, version } = await drafted(sides, asked);
  return perform(sides.desk, (uow) => proposeIntroduction(uow, { id, version }));
}

export async function offered(sides: Sides, asked: Asked = aWish): Promise<Introduction> {
  const { id, version } = await proposed(sides, asked);
  return perform(sides.asker, (uow) => acceptProposal(uow, { id, version }));
}

/** The token of the latest letter with that template. */
export async function tokenOf(caseId: string, template: string): Promise<string> {
  const letter = await db.mail.findFirstOrThrow({ where: { caseId, template }, orderBy: { createdAt: "desc" } });
  return /token=([\w-]+)/.exec(letter.body)?.[1] ?? "";
}
