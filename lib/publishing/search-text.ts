import type { ContentKind } from "@/lib/db/generated/enums";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import type { ContentField } from "./field";
import { definitionOf } from "./kinds/registry";
import { plainTextOf } from "./markdown";

/** Title and summary have fields of their own in the index; the rest is how a content is reached, not what it says. */
const LEFT_OUT = ["title", "slug", "summary", "image", "related"];

/** Everything readable of a content, for the site search. */
export function searchTextOfContent(kind: ContentKind, answers: Answers): string {
  return definitionOf(kind)
    .fields.filter(({ name }) => !LEFT_OUT.includes(name))
    .map((field) => wordsOf(field, answers))
    .filter((words) => words !== "")
    .join("\n");
}

function wordsOf({ name, control }: ContentField, answers: Answers): string {
  switch (control.kind) {
    case "markdown":
      return plainTextOf(asText(answers[name]));
    case "choice":
    case "boxes":
      return asList(answers[name])
        .map((value) => control.options.find((option) => option.value === value)?.label ?? value)
        .join("、");
    case "text":
    case "area":
    case "lines":
      return asText(answers[name]);
    default:
      return "";
  }
}
