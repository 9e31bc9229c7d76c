import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import { optionLabel } from "@/lib/declarations/options";
import { declarationTags } from "@/lib/declarations/tags";
import { isShown } from "@/lib/declarations/workflow";
import type { Answers } from "@/lib/drafts/answers";
import { asList, asText } from "@/lib/drafts/answers";
import { bigrams, searchTextOf } from "@/lib/japan/search-key";
import { recordPublication } from "@/lib/publication";
import { readSealed } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";
import { dropSearchEntry } from "@/lib/search/entries";
import type { Declaration } from "./record";
import { putDeclarationInSearch } from "./search-entry";

/** Makes the public row what the case says: shown from its published version, or gone. */
export async function syncPublicPage(uow: UnitOfWork, declaration: Declaration): Promise<void> {
  if (isShown(declaration.status) && declaration.publishedVersionId !== null) {
    await showPublicly(uow, declaration, declaration.publishedVersionId);
  } else {
    await uow.tx.publishedDeclaration.deleteMany({ where: { declarationId: declaration.id } });
    await dropSearchEntry(uow, routes.declaration(declaration.number));
  }
  await recordPublication(uow, [declarationTags.all, declarationTags.one(declaration.number)]);
}

async function showPublicly(uow: UnitOfWork, declaration: Declaration, versionId: string): Promise<void> {
  const version = await uow.tx.sealedVersion.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  const { answers } = readSealed(version.content);
  const row = {
    ...publicColumns(answers),
    number: declaration.number,
    publishedAt: declaration.firstPublishedAt ?? uow.now,
    updatedAt: uow.now,
    validUntil: declaration.validUntil,
  };
  const shown = await uow.tx.publishedDeclaration.upsert({
    where: { declarationId: declaration.id },
    create: { ...row, declarationId: declaration.id },
    update: row,
  });
  await putDeclarationInSearch(uow, shown);
}

/** Exactly the answers marked 公開, and nothing of the rest. */
export function publicColumns(answers: Answers) {
  const text = (field: string) => asText(answers[field]);
  const optional = (field: string) => text(field) || null;
  const searchText = searchTextOf([
    text("organizationName"),
    text("organizationKana"),
    optionLabel("prefectureCode", text("prefectureCode")),
    text("municipality"),
    optionLabel("industryCode", text("industryCode")),
    text("efforts"),
    ...asList(answers.partnerAreas),
    ...asList(answers.policyItems).map((code) => optionLabel("policyItems", code)),
  ]);
  return {
    organizationName: text("organizationName"),
    organizationKana: text("organizationKana"),
    legalForm: text("legalForm"),
    corporateNumber: optional("corporateNumber"),
    prefectureCode: text("prefectureCode"),
    municipality: text("municipality"),
    industryCode: text("industryCode"),
    employeeBand: text("employeeBand"),
    websiteUrl: optional("websiteUrl"),
    representative: `${text("representativeTitle")} ${text("representativeName")}`.trim(),
    policyItems: wholeList(asList(answers.policyItems)),
    efforts: text("efforts"),
    partnerAreas: wholeList(asList(answers.partnerAreas)),
    startedOn: optional("startedOn"),
    logoId: asList(answers.logo)[0] ?? null,
    logoAlt: optional("logoAlt"),
    searchText,
    searchGrams: wholeList(bigrams(searchText)),
  };
}
