import "server-only";
import { wholeList } from "@/lib/db/whole-list";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { bigrams, searchTextOf } from "@/lib/japan/search-key";

/** Columns of the case that follow from its current version: what the desk's lists show and search. */
export function deskColumns(number: string, answers: Answers) {
  const text = (field: string) => asText(answers[field]);
  const searchText = searchTextOf([
    number,
    text("organizationName"),
    text("organizationKana"),
    text("corporateNumber"),
    text("contactName"),
    text("contactEmail"),
    text("municipality"),
  ]);
  return {
    organizationName: text("organizationName"),
    corporateNumber: text("corporateNumber") || null,
    prefectureCode: text("prefectureCode"),
    industryCode: text("industryCode"),
    policyItems: wholeList(asList(answers.policyItems)),
    contactEmail: text("contactEmail"),
    contactName: text("contactName"),
    searchText,
    searchGrams: wholeList(bigrams(searchText)),
  };
}
