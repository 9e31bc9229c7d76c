import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { answer, type FormState, type FormValue } from "./form";
import { type FieldKind, fieldsOf } from "./form-fields";
import { type Entries, readEntries } from "./read-entries";

export type ReadOptions = {
  /** Names that are never sent back to the browser: passwords, one-time codes. */
  readonly secrets?: readonly string[];
};

type Rejected = (message: string, errors?: FormState["errors"]) => FormState;

export type FormReading<Value> =
  | { readonly ok: true; readonly value: Value; readonly state: FormState; readonly rejected: Rejected }
  | { readonly ok: false; readonly state: FormState; readonly rejected: Rejected };

export const TOO_MUCH =
  "送信された内容が多すぎるため、受け付けられませんでした。文章を短くするか、数回に分けて送信してください。";

/**
 * The one place that knows FormData. Conform builds the objects and lists; what it trusts (any name as a path, its own
 * control fields) is removed before, by reading only names the schema asks for.
 */
export function readForm<S extends z.ZodType>(
  schema: S,
  data: FormData,
  options: ReadOptions = {},
): FormReading<z.output<S>> {
  const fields = fieldsOf(schema);
  const entries = readEntries(data, fields);
  if (!entries) return { ok: false, state: answer({ message: TOO_MUCH }), rejected: rejectWith({}) };

  const values = valuesOf(entries, fields, options.secrets ?? []);
  const rejected = rejectWith(values);
  const submission = parseWithZod(formDataOf(entries, fields), { schema, formatError: mostImportant });
  if (submission.status === "success" && entries.errors.size === 0) {
    return { ok: true, value: submission.value, state: answer({ values }), rejected };
  }
  const found = submission.status === "success" ? {} : (submission.error ?? {});
  return { ok: false, state: answer({ values, ...errorsOf(found, entries, fields) }), rejected };
}

/** Which of several submit buttons was pressed. */
export function readIntent<const Intent extends string>(
  data: FormData,
  intents: readonly Intent[],
  name = "intent",
): Intent | undefined {
  const sent = data.get(name);
  return intents.find((intent) => intent === sent);
}

/** What a file control without a choice sends; React's own encoding gives it the name `undefined`. */
const NO_FILE_NAMES = ["", "undefined"];

/** The chosen files of one control. */
export function readFiles(data: FormData, name: string, max = 20): readonly File[] {
  return data
    .getAll(name)
    .filter((entry) => typeof entry !== "string")
    .filter((file) => file.size > 0 || !NO_FILE_NAMES.includes(file.name))
    .slice(0, max);
}

function rejectWith(values: FormState["values"]): Rejected {
  return (message, errors = {}) => answer({ values, errors, message });
}

function valuesOf({ texts }: Entries, fields: ReadonlyMap<string, FieldKind>, secrets: readonly string[]) {
  const shown = [...texts].filter(([name]) => !secrets.includes(name));
  return Object.fromEntries(
    shown.map(([name, list]): [string, FormValue] => [name, fields.get(name) === "many" ? list : (list[0] ?? "")]),
  );
}

function formDataOf({ texts }: Entries, fields: ReadonlyMap<string, FieldKind>): FormData {
  const data = new FormData();
  for (const [name, list] of texts) {
    for (const text of fields.get(name) === "many" ? list : list.slice(0, 1)) data.append(name, text);
  }
  return data;
}

type Issue = z.core.$ZodIssue;

/** A missing answer is named before any other fault of the field. */
function mostImportant(issues: Issue[]): string[] {
  const first = issues.find((issue) => issue.code === "invalid_type") ?? issues[0];
  return first ? [first.message] : [];
}

function errorsOf(found: Record<string, string[] | null>, entries: Entries, fields: ReadonlyMap<string, FieldKind>) {
  const errors = new Map(entries.errors);
  for (const [path, messages] of Object.entries(found)) {
    const name = path.replace(/\[.*$/, "");
    const message = messages?.[0];
    if (message && !errors.has(name)) errors.set(name, message);
  }
  const message = errors.get("");
  errors.delete("");
  const ordered = Object.fromEntries([...errors].sort(([a], [b]) => position(a, fields) - position(b, fields)));
  return message ? { errors: ordered, message } : { errors: ordered };
}

function position(name: string, fields: ReadonlyMap<string, FieldKind>): number {
  return [...fields.keys()].findIndex((field) => field === name || field.startsWith(`${name}.`));
}
