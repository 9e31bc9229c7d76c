import type { ContentKind } from "@/lib/db/generated/enums";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { formatDate, formatDateTime, isJapanDay } from "@/lib/japan/dates";
import type { ContentField } from "./field";
import { definitionOf } from "./kinds/registry";
import { momentFrom } from "./moment";

/** An answer as a person reads it; empty where there is none. */
function answerInWords({ name, control }: ContentField, answers: Answers): string {
  const text = asText(answers[name]);
  switch (control.kind) {
    case "choice":
    case "boxes":
      return asList(answers[name])
        .map((value) => control.options.find((option) => option.value === value)?.label ?? value)
        .join("、");
    case "lines":
      return asList(answers[name]).join("\n");
    case "day":
      return isJapanDay(text) ? formatDate(text) : text;
    case "moment": {
      const moment = momentFrom(text);
      return moment === null ? text : formatDateTime(moment);
    }
    default:
      return text;
  }
}

export type ContentRow = { readonly field: ContentField; readonly words: string };

export function contentInWords(kind: ContentKind, answers: Answers): ContentRow[] {
  return definitionOf(kind).fields.map((field) => ({ field, words: answerInWords(field, answers) }));
}

export type ContentDifference = {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** What two versions say differently, in the words and the order of the form. */
export function contentDifferences(kind: ContentKind, before: Answers, after: Answers): ContentDifference[] {
  return definitionOf(kind).fields.flatMap((field) => {
    const [old, now] = [answerInWords(field, before), answerInWords(field, after)];
    return old === now ? [] : [{ name: field.name, label: field.label, before: old, after: now }];
  });
}
