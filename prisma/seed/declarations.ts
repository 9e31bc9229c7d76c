import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { FORM_VERSION } from "@/lib/declarations/fields";
import { type Answers, asText } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import { bringTo } from "./declaration-paths";
import { quietMail } from "./mail";
import { type DemoOrganization, demoOrganizations } from "./organizations";
import { demoReviewers } from "./reviewers";

const DAY_MS = 86_400_000;

/** One case in every status, and enough published ones for the lists; those who are there already stay. */
const plan: readonly (readonly [status: DeclarationStatus, daysAgo: number])[] = [
  ["PUBLISHED", 60],
  ["PUBLISHED", 45],
  ["PUBLISHED", 40],
  ["PUBLISHED", 33],
  ["PUBLISHED", 28],
  ["PUBLISHED", 21],
  ["SUBMITTED", 1],
  ["IN_REVIEW", 8],
  ["RETURNED", 12],
  ["ACCEPTED", 5],
  ["CHANGE_SUBMITTED", 50],
  ["CHANGE_RETURNED", 55],
  ["SUSPENDED", 70],
  ["EXPIRED", 80],
  ["REFUSED", 20],
  ["WITHDRAWN", 65],
  ["CANCELLED", 75],
  ["SUBMITTED", 0],
  ["IN_REVIEW", 15],
];

export async function seedDeclarations(): Promise<void> {
  const reviewers = await demoReviewers();
  for (const [index, [status, daysAgo]] of plan.entries()) {
    const organization = demoOrganizations[index % demoOrganizations.length];
    if (organization === undefined) continue;
    const round = Math.floor(index / demoOrganizations.length);
    const answers = answersOf(organization, index, round);
    if (await isThere(answers, status)) continue;
    clock.shift(-daysAgo * DAY_MS);
    const caseId = await submitDemo(answers);
    await bringTo(caseId, status, reviewers);
    clock.shift(0);
  }
  await quietMail();
}

/** A case whose contact was erased is known by its organization alone. */
async function isThere(answers: Answers, status: DeclarationStatus): Promise<boolean> {
  const contactEmail = asText(answers.contactEmail);
  const erased = { organizationName: asText(answers.organizationName), erasedAt: { not: null } };
  return (await db.declaration.count({ where: { status, OR: [{ contactEmail }, erased] } })) > 0;
}

async function submitDemo(answers: Answers): Promise<string> {
  const visitor = { kind: "visitor" } as const;
  const draft = await perform(visitor, (uow) =>
    openDraft(uow, { flow: "declaration", purpose: "apply", formVersion: FORM_VERSION, answers }),
  );
  const { caseId } = await perform(visitor, (uow) =>
    submitDeclaration(uow, { draftId: draft.id, consents: CONSENT_KEYS }),
  );
  return caseId;
}

function addressOf(index: number): string {
  return `tanto-${String(index + 1).padStart(2, "0")}@example.jp`;
}

function answersOf(organization: DemoOrganization, index: number, round: number): Answers {
  const suffix = round === 0 ? "" : "（第二事業部）";
  return {
    organizationName: `${organization.name}${suffix}`,
    organizationKana: organization.kana,
    legalForm: organization.legalForm,
    noCorporateNumberReason: organization.legalForm === "sole-proprietor" ? "sole-proprietor" : "other",
    postalCode: "0000000",
    prefectureCode: organization.prefecture,
    municipality: organization.municipality,
    street: "見本町1-2-3",
    industryCode: organization.industry,
    employeeBand: organization.employees,
    websiteUrl: `https://${organization.site}.example.jp/`,
    representativeTitle: "代表者",
    representativeName: "見本 一郎",
    policyItems: organization.items,
    efforts: organization.efforts,
    partnerAreas: organization.areas,
    startedOn: organization.startedOn,
    contactDepartment: "総務担当",
    contactName: "見本 花子",
    contactKana: "ミホン ハナコ",
    contactEmail: addressOf(index),
    contactPhone: "03-0000-0000",
  };
}
