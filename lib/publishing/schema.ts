import { z } from "zod";
import type { ContentKind } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";
import { choices, optionalText, requiredText } from "@/lib/forms/fields";
import { isJapanDay } from "@/lib/japan/dates";
import { parseWebAddress, webAddressMessage } from "@/lib/japan/web-address";
import type { ContentField } from "./field";
import { definitionOf } from "./kinds/registry";
import { isMoment } from "./moment";

const SLUG_MAX = 80;
const SLUG = /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/;

/** A draft may have gaps, but nothing in it is of the wrong kind; what is sent for review has no gaps. */
export type Completeness = "draft" | "complete";

type Question = z.ZodType<string | readonly string[] | undefined>;

/** The questions of a kind, as the form of the desk sends them. */
export function contentSchema(kind: ContentKind, completeness: Completeness) {
  const { fields } = definitionOf(kind);
  const shape = Object.fromEntries(fields.map((field) => [field.name, questionOf(field, completeness)]));
  return z.object(shape).transform((value): Answers => answersIn(value));
}

/** Title and address are needed from the first save on: without them nobody finds a draft again. */
function questionOf(field: ContentField, completeness: Completeness): Question {
  const isNeeded = field.name === "title" || field.name === "slug" || (completeness === "complete" && field.isRequired);
  const { label, control } = field;
  switch (control.kind) {
    case "text":
    case "area":
    case "markdown":
      return textQuestion(label, control.max, isNeeded);
    case "lines":
      return linesQuestion(label, control.max, control.each, isNeeded);
    case "boxes":
      return choices(
        label,
        control.options.map(({ value }) => value),
        isNeeded ? 1 : 0,
      );
    case "choice":
      return choiceQuestion(
        label,
        control.options.map(({ value }) => value),
        isNeeded,
      );
    default:
      return formQuestion(label, control.kind, isNeeded);
  }
}

function textQuestion(label: string, max: number, isNeeded: boolean): Question {
  return isNeeded ? requiredText(label, max) : optionalText(label, max);
}

function choiceQuestion(label: string, values: readonly string[], isNeeded: boolean): Question {
  const error = `${label}を選択してください。`;
  const known = z.string({ error }).refine((value) => value === "" || values.includes(value), { error });
  return isNeeded ? known.refine((value) => value !== "", { error }) : known.optional();
}

/** One value a line; empty lines count for nothing. */
function linesQuestion(label: string, max: number, each: number, isNeeded: boolean): Question {
  return optionalText(label, max * (each + 2))
    .transform((text) => (text ?? "").split("\n").flatMap((line) => line.trim() || []))
    .refine((lines) => lines.length <= max, { error: `${label}は${max}行以内で入力してください。` })
    .refine((lines) => lines.every((line) => line.length <= each), {
      error: `${label}は1行${each}文字以内で入力してください。`,
    })
    .refine((lines) => !isNeeded || lines.length > 0, { error: `${label}を入力してください。` });
}

type Form = "url" | "day" | "moment" | "slug" | "image";

function formQuestion(label: string, form: Form, isNeeded: boolean): Question {
  return textQuestion(label, form === "url" ? 2000 : 100, isNeeded).transform((text, context) => {
    if (text === undefined || typeof text !== "string") return undefined;
    const read = readers[form](text, label);
    if ("value" in read) return read.value;
    context.issues.push({ code: "custom", input: text, message: read.message });
    return z.NEVER;
  });
}

type Read = { readonly value: string } | { readonly message: string };

const readers: Readonly<Record<Form, (text: string, label: string) => Read>> = {
  url: (text, label) => {
    if (text.startsWith("/") && !text.startsWith("//")) return { value: text };
    const parsed = parseWebAddress(text);
    return parsed.ok ? { value: parsed.value } : { message: webAddressMessage(parsed.cause, label) };
  },
  day: (value, label) => (isJapanDay(value) ? { value } : { message: `${label}は、実在する日付を入力してください。` }),
  moment: (value, label) =>
    isMoment(value) ? { value } : { message: `${label}は、日付と時刻の両方を入力してください。` },
  slug: (value, label) =>
    SLUG.test(value) && value.length <= SLUG_MAX
      ? { value }
      : { message: `${label}は、半角の英小文字、数字、ハイフンを使い、${SLUG_MAX}文字以内で入力してください。` },
  image: (value, label) =>
    z.uuid().safeParse(value).success ? { value } : { message: `${label}を選び直してください。` },
};

function answersIn(value: Readonly<Record<string, string | readonly string[] | undefined>>): Answers {
  return Object.fromEntries(Object.entries(value).map(([name, answer]) => [name, answer ?? ""]));
}
