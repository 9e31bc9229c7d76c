import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { wholeList } from "@/lib/db/whole-list";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { bigrams, searchTextOf } from "@/lib/japan/search-key";
import { facetsOf, subsidyUntil } from "@/lib/offices/facets";
import { optionLabel } from "@/lib/offices/options";
import { codesOfPlace, placeWords } from "@/lib/offices/place";
import { publicAnswers } from "@/lib/offices/presentation";
import { officeTags } from "@/lib/offices/tags";
import { isIn } from "@/lib/offices/workflow";
import { recordPublication } from "@/lib/publication";
import { readSealed } from "@/lib/receipts/content";
import type { Office } from "./record";
import { dropOfficeFromSearch, putOfficeInSearch } from "./search-entry";

/** Makes the public row what the case says: shown from its published version, or gone. */
export async function syncPublicPage(uow: UnitOfWork, office: Office): Promise<void> {
  const { publishedVersionId, confirmedOn } = office;
  if (isIn("shown", office.status) && publishedVersionId !== null && confirmedOn !== null) {
    await showPublicly(uow, office, { versionId: publishedVersionId, confirmedOn });
  } else {
    await uow.tx.publishedOffice.deleteMany({ where: { officeId: office.id } });
    await dropOfficeFromSearch(uow, office.number);
  }
  await recordPublication(uow, [officeTags.all, officeTags.one(office.number)]);
}

/** A change that is asked for, looked at or dropped leaves what is shown as it is, and its date too. */
export function isShownOtherwise(before: Office, after: Office): boolean {
  const stateOf = ({ status }: Office) => (isIn("listed", status) ? "listed" : status);
  return (
    after.firstPublishedAt !== null &&
    (stateOf(before) !== stateOf(after) ||
      before.publishedVersionId !== after.publishedVersionId ||
      before.confirmedOn?.getTime() !== after.confirmedOn?.getTime())
  );
}

type Shown = { readonly versionId: string; readonly confirmedOn: Date };

async function showPublicly(uow: UnitOfWork, office: Office, { versionId, confirmedOn }: Shown): Promise<void> {
  const version = await uow.tx.sealedVersion.findUniqueOrThrow({ where: { id: versionId }, select: { content: true } });
  const row = {
    ...publicColumns(readSealed(version.content).answers),
    number: office.number,
    isClosed: office.status === "CLOSED",
    confirmedOn,
    publishedAt: office.firstPublishedAt ?? uow.now,
    updatedAt: uow.now,
  };
  const shown = await uow.tx.publishedOffice.upsert({
    where: { officeId: office.id },
    create: { ...row, officeId: office.id },
    update: row,
  });
  await putOfficeInSearch(uow, shown);
}

/** What pages, search and open data read, out of the public answers alone. */
export function publicColumns(sealed: Answers) {
  const answers = publicAnswers(sealed);
  const text = (field: string) => asText(answers[field]);
  const municipalityCode = text("municipalityCode");
  const until = subsidyUntil(answers);
  const searchText = searchTextOf([
    ...["name", "nameKana", "commonName", "operatorName", "description", "nearestStation"].map(text),
    placeWords("municipalityCode", municipalityCode) ?? "",
    optionLabel("kind", text("kind")),
    ...asList(answers["equipment"]).map((code) => optionLabel("equipment", code)),
  ]);
  return {
    name: text("name"),
    nameKana: text("nameKana"),
    kind: text("kind"),
    prefectureCode: municipalityCode.slice(0, 2),
    municipalityCode,
    latitude: degrees(text("latitude")),
    longitude: degrees(text("longitude")),
    answers: Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, mutable(value)])),
    facets: wholeList(facetsOf(answers, { municipalityCodes: codesOfPlace(municipalityCode) })),
    subsidyUntil: until === null ? null : new Date(until),
    searchText,
    searchGrams: wholeList(bigrams(searchText)),
  };
}

function degrees(text: string): number | null {
  return text === "" ? null : Number(text);
}

function mutable(value: Answers[string] | undefined): string | string[] {
  return typeof value === "string" ? value : [...asList(value)];
}
