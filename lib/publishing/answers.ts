import { z } from "zod";
import type { ContentKind } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";
import { type ContentField, type ContentOf, contentAnswers, isList } from "./field";
import { definitionOf } from "./kinds/registry";

const answersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What a version or a public row holds. */
export function parseAnswers(body: unknown): Answers {
  return answersSchema.parse(body);
}

/** The same, typed by the fields of its kind. Fields that came later read as empty. */
export function readContent<const Fields extends readonly ContentField[]>(
  fields: Fields,
  body: unknown,
): ContentOf<Fields> {
  const answers = contentAnswers(fields, parseAnswers(body));
  return contentSchemaOf(fields).parse(answers);
}

/** Lists are lists and texts are texts because somebody has looked. */
function contentSchemaOf<Fields extends readonly ContentField[]>(fields: Fields) {
  return z.custom<ContentOf<Fields>>(
    (value) =>
      z
        .object(
          Object.fromEntries(fields.map((field) => [field.name, isList(field) ? z.array(z.string()) : z.string()])),
        )
        .safeParse(value).success,
  );
}

/** Answers as the form shows them: the values of `lines` one a line. */
export function typedAnswers(kind: ContentKind, answers: Answers): Answers {
  return Object.fromEntries(
    definitionOf(kind).fields.map((field) => {
      const value = answers[field.name] ?? "";
      return [field.name, field.control.kind === "lines" && typeof value !== "string" ? value.join("\n") : value];
    }),
  );
}
