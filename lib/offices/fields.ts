import { basics } from "./fields/basics";
import { contact } from "./fields/contact";
import type { OfficeField } from "./fields/field";
import { photos } from "./fields/photos";
import { place } from "./fields/place";
import { space } from "./fields/space";
import { support } from "./fields/support";
import { usage } from "./fields/usage";
import type { Section } from "./sections";

/** Every answer about an office, in the order in which it is asked and shown. */
export const OFFICE_FIELDS = [...basics, ...space, ...usage, ...place, ...support, ...photos, ...contact] as const;

export type OfficeFieldName = (typeof OFFICE_FIELDS)[number]["name"];

/** Changes with every change of the questions; sealed with each version. */
export const FORM_VERSION = "office-2026-11";

const byName: ReadonlyMap<string, OfficeField> = new Map(OFFICE_FIELDS.map((field) => [field.name, field]));

export function findField(name: string): OfficeField | undefined {
  return byName.get(name);
}

export function isFieldName(name: string): name is OfficeFieldName {
  return byName.has(name);
}

export function fieldLabel(name: string): string {
  return byName.get(name)?.label ?? name;
}

export function fieldsOfSection(section: Section): readonly OfficeField[] {
  return OFFICE_FIELDS.filter((field) => field.section === section);
}
