import { explanationField } from "@/lib/corrections/unlocking";
import type { FieldKind } from "@/lib/forms/form-fields";
import { fieldsOf } from "@/lib/forms/form-fields";
import { DECLARATION_FIELD_NAMES, type DeclarationFieldName } from "./fields";
import { stepSchemas } from "./schema";
import { unlockedFields } from "./unlocking";

const ALL_KINDS = new Map(Object.values(stepSchemas).flatMap((schema) => [...fieldsOf(schema)]));

export type EntryForm = {
  readonly fields: readonly DeclarationFieldName[];
  /** Names of the answers that say why a field stays. */
  readonly explanations: readonly string[];
};

/** What may be written: everything, or in answer to a request only what was asked. */
export function entryForm(purpose: string, asked: readonly { readonly field: string }[]): EntryForm {
  if (purpose !== "correction") return { fields: DECLARATION_FIELD_NAMES, explanations: [] };
  const names = asked.map(({ field }) => field);
  return { fields: unlockedFields(names), explanations: names.map(explanationField) };
}

export function entryKinds({ fields, explanations }: EntryForm): Map<string, FieldKind> {
  return new Map([
    ...fields.map((name): [string, FieldKind] => [name, ALL_KINDS.get(name) ?? "one"]),
    ...explanations.map((name): [string, FieldKind] => [name, "one"]),
  ]);
}
