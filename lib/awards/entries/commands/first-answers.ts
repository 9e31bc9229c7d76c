import "server-only";
import type { ApplicantKind } from "@/lib/awards/editions/rules/category-schema";
import type { Call } from "@/lib/awards/entries/call";
import type { OrganizationKind } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asText } from "@/lib/drafts/answers";
import { answersSchema } from "@/lib/drafts/stored";
import { type Organization, requireMember } from "@/lib/organizations/commands/record";

const KINDS: Readonly<Record<OrganizationKind, ApplicantKind>> = {
  COMPANY: "company",
  MUNICIPALITY: "municipality",
  OTHER: "organization",
};

type Known = { readonly organization: Organization; readonly call: Call };

/** What the portal knows already: who enters, where they are, their declaration, and who writes. */
export async function firstAnswers(uow: UnitOfWork, { organization, call }: Known): Promise<Answers> {
  const { accountId } = requireMember(uow);
  const { name, email } = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, email: true },
  });
  const profile = answersSchema.parse(organization.profile);
  const kind = KINDS[organization.kind];
  return {
    fiscalYear: String(call.fiscalYear),
    category: call.category.key,
    applicantKind: call.category.applicantKinds.includes(kind) ? kind : "",
    basePrefecture: organization.municipalityCode?.slice(0, 2) ?? asText(profile["prefectureCode"]),
    declarationNumber: await ownDeclaration(uow, organization.id),
    contactName: name,
    contactEmail: email,
  };
}

/** The number of its newest public declaration. */
async function ownDeclaration({ tx }: UnitOfWork, organizationId: string): Promise<string> {
  const declarations = await tx.declaration.findMany({
    where: { organizationId },
    select: { number: true },
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
    take: DECLARATIONS_MAX,
  });
  const numbers = declarations.map(({ number }) => number);
  const shown = await tx.publishedDeclaration.findFirst({
    where: { number: { in: numbers } },
    orderBy: [{ publishedAt: "desc" }, { number: "asc" }],
    select: { number: true },
  });
  return shown?.number ?? "";
}

const DECLARATIONS_MAX = 200;
