import "server-only";
import { type Answers, asText } from "@/lib/drafts/answers";
import { bigrams, searchTextOf } from "@/lib/japan/search-key";
import { placeWords } from "@/lib/offices/place";

/** Columns of the case that follow from its current version: what the desk's lists show and search. */
export function deskColumns(number: string, answers: Answers) {
  const text = (field: string) => asText(answers[field]);
  const searchText = searchTextOf([
    number,
    text("name"),
    text("nameKana"),
    text("commonName"),
    text("operatorName"),
    placeWords("municipalityCode", text("municipalityCode")) ?? "",
  ]);
  return {
    name: text("name"),
    kind: text("kind"),
    municipalityCode: text("municipalityCode"),
    contactEmail: text("contactEmail"),
    contactName: text("contactName"),
    searchText,
    searchGrams: bigrams(searchText),
  };
}
