import "server-only";
import { wholeList } from "@/lib/db/whole-list";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { bigrams, foldForSearch } from "@/lib/japan/search-key";

/** Columns of the case that follow from what was sent: what the desk's lists show and search. */
export function deskColumns(number: string, entrance: string, answers: Answers) {
  const text = (field: string) => asText(answers[field]);
  const words = [number, text("organizationName"), text("subject"), text("contactName"), text("contactEmail")];
  const searchText = words.map(foldForSearch).join("\n");
  return {
    entrance,
    subject: text("subject"),
    organizationName: text("organizationName"),
    prefectureCode: text("prefectureCode"),
    topics: wholeList(asList(answers["topics"])),
    method: text("method"),
    contactEmail: text("contactEmail"),
    contactName: text("contactName"),
    searchText,
    searchGrams: wholeList(bigrams(searchText)),
  };
}
