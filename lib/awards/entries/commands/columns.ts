import "server-only";
import { partnerCodes } from "@/lib/awards/entries/facts";
import { placeName } from "@/lib/awards/entries/partner-place";
import { wholeList } from "@/lib/db/whole-list";
import { type Answers, asText } from "@/lib/drafts/answers";
import { bigrams, searchTextOf } from "@/lib/japan/search-key";

/** Columns of the case that follow from its current version: what the lists of the desk show and search. */
export function deskColumns(number: string, answers: Answers) {
  const text = (field: string) => asText(answers[field]);
  const searchText = searchTextOf([
    number,
    text("applicantName"),
    text("title"),
    text("summary"),
    ...partnerCodes(answers).map(placeName),
  ]);
  return {
    applicantKind: text("applicantKind"),
    applicantName: text("applicantName"),
    title: text("title"),
    contactEmail: text("contactEmail"),
    contactName: text("contactName"),
    searchText,
    searchGrams: wholeList(bigrams(searchText)),
  };
}
