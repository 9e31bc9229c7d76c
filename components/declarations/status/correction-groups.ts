import { DECLARATION_FIELD_NAMES, type DeclarationFieldName, isFieldName } from "@/lib/declarations/fields";
import { unlockedFields } from "@/lib/declarations/unlocking";

export type AskedGroup = {
  readonly field: DeclarationFieldName;
  readonly reason: string;
  /** The asked field, with those that only make sense together with it. */
  readonly fields: readonly DeclarationFieldName[];
};

/** Asked fields in the order of the form; a field that several of them unlock stands with the first. */
export function askedGroups(items: readonly { readonly field: string; readonly reason: string }[]): AskedGroup[] {
  const asked = items.map((item) => item.field).filter(isFieldName);
  const placed = new Set<string>(asked);
  const inOrder = DECLARATION_FIELD_NAMES.filter((name) => asked.includes(name));
  return inOrder.map((field) => {
    const companions = unlockedFields([field]).filter((name) => !placed.has(name));
    for (const name of companions) placed.add(name);
    const reason = items.find((item) => item.field === field)?.reason ?? "";
    return {
      field,
      reason,
      fields: DECLARATION_FIELD_NAMES.filter((name) => name === field || companions.includes(name)),
    };
  });
}
