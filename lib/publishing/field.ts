import type { Answers } from "@/lib/drafts/answers";
import { asList, asText } from "@/lib/drafts/answers";

export type FieldOption = { readonly value: string; readonly label: string };

/** With which control a question of a content is asked. Only `boxes` and `lines` hold several values. */
type ContentControl =
  | { readonly kind: "text" | "area" | "markdown"; readonly max: number }
  | { readonly kind: "lines"; readonly max: number; readonly each: number }
  | { readonly kind: "choice" | "boxes"; readonly options: readonly FieldOption[] }
  | { readonly kind: "url" | "day" | "moment" | "slug" | "image" };

export type ContentField = {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly isRequired: boolean;
  readonly control: ContentControl;
};

/** What a content says, typed by its table of fields: lists where the control holds several values, texts elsewhere. */
export type ContentOf<Fields extends readonly ContentField[]> = {
  readonly [F in Fields[number] as F["name"]]: F["control"]["kind"] extends "boxes" | "lines"
    ? readonly string[]
    : string;
};

export function isList({ control }: ContentField): boolean {
  return control.kind === "boxes" || control.kind === "lines";
}

/** The answers in the words of the table: everything there, nothing else. */
export function contentAnswers(fields: readonly ContentField[], answers: Answers): Answers {
  return Object.fromEntries(
    fields.map((field) => [field.name, isList(field) ? asList(answers[field.name]) : asText(answers[field.name])]),
  );
}
